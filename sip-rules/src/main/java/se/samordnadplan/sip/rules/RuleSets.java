package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samordnadplan.sip.rules.ruleset.RuleSetFiles;
import se.samordnadplan.sip.rules.ruleset.ShippedDefinitions;

/** Gives rule sets: the shipped ones by id, users' own from files. All methods may be called from any thread. */
public final class RuleSets {

    private RuleSets() {}

    /**
     * The ids of the shipped rule sets.
     *
     * @return an unmodifiable list, {@code national} first
     */
    public static List<String> shippedIds() {
        return ShippedDefinitions.IDS;
    }

    /**
     * A shipped rule set.
     *
     * @param id one of {@link #shippedIds()}
     * @return the rule set; the same object each time
     * @throws IllegalArgumentException if no shipped set has the id
     */
    public static RuleSet shipped(String id) {
        if (!shippedIds().contains(requireNonNull(id, "id"))) {
            throw new IllegalArgumentException("[id] names no shipped rule set. Shipped are: "
                    + String.join(", ", shippedIds()) + ". Maybe a file is meant: see RuleSets.load.");
        }
        return Shipped.SETS.computeIfAbsent(
                id, known -> new RuleSet(ShippedDefinitions.get(known), RuleModules.none()));
    }

    /**
     * A user's rule set, read from a file with the files it extends.
     *
     * <p>YAML needs {@code jackson-dataformat-yaml} on the class path; a file named {@code .json} is read as JSON and
     * needs nothing. The file is UTF-8 and at most 1 MiB. It must extend a shipped set or another file.
     *
     * @param yaml the file; what it extends by path is relative to it
     * @return the rule set
     * @throws IOException if the file cannot be read from disk
     * @throws RuleSetException if the file, or one it extends, is faulty; with all problems at once
     * @throws IllegalStateException if YAML is asked for and its reader is not on the class path
     */
    public static RuleSet load(Path yaml) throws IOException, RuleSetException {
        return load(yaml, RuleModules.none());
    }

    /**
     * A user's rule set with rules of users' own, read as by {@link #load(Path)}.
     *
     * @param yaml the file
     * @param modules the rules besides the shipped ones that the file, and those it extends, may have rows for
     * @return the rule set; whoever judges by it judges by these rules, too
     * @throws IOException if the file cannot be read from disk
     * @throws RuleSetException if the file, or one it extends, is faulty; with all problems at once
     * @throws IllegalStateException if YAML is asked for and its reader is not on the class path
     */
    public static RuleSet load(Path yaml, RuleModules modules) throws IOException, RuleSetException {
        var ids = modules.titles().keySet();
        return new RuleSet(RuleSetFiles.load(requireNonNull(yaml, "yaml"), ids), modules);
    }

    /** Holds the shipped sets asked for so far. */
    private static final class Shipped {

        private static final Map<String, RuleSet> SETS = new ConcurrentHashMap<>();
    }
}
