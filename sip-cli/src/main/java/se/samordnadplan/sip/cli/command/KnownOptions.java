package se.samordnadplan.sip.cli.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.samordnadplan.sip.cli.baseline.Baseline;
import se.samordnadplan.sip.cli.reports.ReportFileException;
import se.samordnadplan.sip.rules.Problem;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.suppression.Suppressions;
import se.samordnadplan.sip.validation.suppression.SuppressionsException;

/** The options that name findings which are known beforehand. */
final class KnownOptions {

    @Option(
            names = "--suppressions",
            paramLabel = "FILE",
            description = "YAML file of findings that do not count, each with reason and end date; see sip schema"
                    + " suppressions")
    private @Nullable Path suppressions;

    @Option(
            names = "--baseline",
            paramLabel = "REPORT",
            description = "json or ndjson report of an earlier run; its findings do not count for the exit code")
    private @Nullable Path baseline;

    KnownFindings load(RuleSet ruleSet) {
        return new KnownFindings(
                suppressions == null ? null : suppressions.toString(),
                suppressions == null ? Suppressions.none() : load(suppressions, ruleSet),
                baseline == null ? null : read(baseline));
    }

    private static Suppressions load(Path file, RuleSet ruleSet) {
        try {
            return Suppressions.load(file, ruleSet);
        } catch (SuppressionsException e) {
            throw new UsageException(
                    e.problems().stream().map(Problem::toString).toList(), e);
        } catch (NoSuchFileException e) {
            throw new UsageException(
                    "the suppression file '" + file + "' does not exist; see whether it is spelled right", e);
        } catch (IOException e) {
            throw new UsageException(
                    "the suppression file '" + file + "' cannot be read; see whether you may read it", e);
        }
    }

    private static Baseline read(Path file) {
        try {
            return Baseline.read(file);
        } catch (ReportFileException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }
}
