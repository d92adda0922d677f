package se.samordnadplan.sip.validation.suppression;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.file.Problems;
import se.samordnadplan.sip.rules.file.SourceFile;

/**
 * Findings that somebody has decided to live with, each entry with a reason and a last day.
 *
 * <p>Immutable and thread-safe. Source: the report format, version 1.0, suppressions.
 */
public final class Suppressions {

    private static final Suppressions NONE = new Suppressions(List.of());

    private final List<Suppression> entries;

    /** Those that mean all plans. */
    private final List<Suppression> ofAll;

    private final Map<String, List<Suppression>> byPlan;

    private Suppressions(List<Suppression> entries) {
        this.entries = List.copyOf(entries);
        this.ofAll = entries.stream().filter(entry -> entry.plan() == null).toList();
        this.byPlan = entries.stream()
                .filter(entry -> entry.plan() != null)
                .collect(Collectors.groupingBy(Suppression::plan, Collectors.toUnmodifiableList()));
    }

    /**
     * No suppressions.
     *
     * @return the same each time
     */
    public static Suppressions none() {
        return NONE;
    }

    /**
     * Reads a suppression file.
     *
     * <p>YAML needs {@code jackson-dataformat-yaml} on the class path; a file named {@code .json} is read as JSON and
     * needs nothing. The file is UTF-8 and at most 1 MiB.
     *
     * @param yaml the file
     * @param ruleSet what plans will be judged by; users' own ids (x-…) have to be its
     * @return the suppressions, for validators of any rule set
     * @throws IOException if the file cannot be read from disk
     * @throws SuppressionsException if the file is faulty; with all problems at once
     * @throws IllegalStateException if YAML is asked for and its reader is not on the class path
     */
    public static Suppressions load(Path yaml, RuleSet ruleSet) throws IOException, SuppressionsException {
        requireNonNull(ruleSet, "ruleSet");
        var bytes = SourceFile.bytes(requireNonNull(yaml, "yaml"));
        var problems = new Problems(yaml.toString());
        var root = SourceFile.tree(yaml.toString(), bytes, "suppressions:", problems);
        var entries = root == null
                ? List.<Suppression>of()
                : new SuppressionReader(problems, ruleSet.usersOwnIds()).read(root);
        if (!problems.isEmpty()) {
            throw new SuppressionsException(problems.inOrder());
        }
        return new Suppressions(entries);
    }

    /**
     * All entries.
     *
     * @return an unmodifiable list in the order of the file
     */
    public List<Suppression> entries() {
        return entries;
    }

    /**
     * The entries that are looked at for a plan: its own, and those that mean all plans.
     *
     * @param plan the id of the plan; null where it has none
     * @return an unmodifiable list in the order of the file
     */
    public List<Suppression> of(@Nullable String plan) {
        var own = plan == null ? List.<Suppression>of() : byPlan.getOrDefault(plan, List.of());
        return own.isEmpty()
                ? ofAll
                : Stream.concat(ofAll.stream(), own.stream())
                        .sorted(comparingInt(Suppression::line).thenComparingInt(Suppression::column))
                        .toList();
    }

    /** How many entries there are; no content: reasons may name somebody. */
    @Override
    public String toString() {
        return "Suppressions[" + entries.size() + "]";
    }
}
