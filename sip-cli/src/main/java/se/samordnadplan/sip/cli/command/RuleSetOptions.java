package se.samordnadplan.sip.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.samordnadplan.sip.rules.Problem;
import se.samordnadplan.sip.rules.RuleModules;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;

/** The options that say what is demanded and when. */
final class RuleSetOptions {

    private static final String DEFAULT = "national";

    @Option(
            names = {"-r", "--rule-set"},
            paramLabel = "ID|FILE",
            description = "the id of a shipped rule set, or the YAML file of another; " + DEFAULT)
    private @Nullable String ruleSet;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day for which plans are judged; by default today in Stockholm")
    private @Nullable LocalDate asOf;

    LocalDate asOf(Surroundings surroundings) {
        return asOf == null ? surroundings.today() : asOf;
    }

    /** The rule set that is named, else the national one. */
    RuleSet load() {
        return load(ruleSet == null ? DEFAULT : ruleSet);
    }

    /** The rule set that is named, else all that are shipped. */
    List<RuleSet> loadAll() {
        return ruleSet == null
                ? RuleSets.shippedIds().stream().map(RuleSets::shipped).toList()
                : List.of(load(ruleSet));
    }

    private static RuleSet load(String idOrFile) {
        return RuleSets.shippedIds().contains(idOrFile) ? RuleSets.shipped(idOrFile) : loadFile(idOrFile);
    }

    private static RuleSet loadFile(String name) {
        try {
            return RuleSets.load(file(name), modules());
        } catch (RuleSetException e) {
            throw new UsageException(
                    e.problems().stream().map(Problem::toString).toList(), e);
        } catch (IOException e) {
            throw new UsageException("the rule-set file '" + name + "' cannot be read; see whether you may read it", e);
        }
    }

    /** The users' own rules on the class path of the program. */
    private static RuleModules modules() {
        try {
            return RuleModules.find(RuleSetOptions.class.getClassLoader());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Path file(String name) {
        try {
            var file = Path.of(name);
            if (Files.exists(file) && !Files.isDirectory(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // No file has such a name; told below.
        }
        throw new UsageException("'" + name + "' is neither a rule set nor a file; shipped are: "
                + String.join(", ", RuleSets.shippedIds()));
    }
}
