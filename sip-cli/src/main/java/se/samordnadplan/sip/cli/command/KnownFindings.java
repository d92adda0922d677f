package se.samordnadplan.sip.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.baseline.Baseline;
import se.samordnadplan.sip.validation.ValidationOption;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.suppression.Suppression;
import se.samordnadplan.sip.validation.suppression.Suppressions;

/** What a run knows of findings beforehand, and what it learns of it on the way. Thread-safe. */
final class KnownFindings {

    private final @Nullable String file;
    private final Suppressions suppressions;
    private final @Nullable Baseline baseline;
    private final Set<Suppression> matched = ConcurrentHashMap.newKeySet();

    /**
     * Nothing learnt yet.
     *
     * @param file the name of the suppression file; null where there is none
     * @param suppressions what stands in it
     * @param baseline the baseline; null where there is none
     */
    KnownFindings(@Nullable String file, Suppressions suppressions, @Nullable Baseline baseline) {
        this.file = file;
        this.suppressions = suppressions;
        this.baseline = baseline;
    }

    Suppressions suppressions() {
        return suppressions;
    }

    /** Lets a validation tell which entries match. */
    ValidationOption watch() {
        return ValidationOption.matchedSuppressions(matched::add);
    }

    /** Whether a document is not fine because of something that the baseline does not know. */
    boolean isOver(ValidationReport report, FailOn failOn) {
        return failOn.isOver(report.verdict()) && (baseline == null || hasMore(report, failOn, baseline));
    }

    /** Also where findings that count are cut off: what was not seen is not known. */
    private static boolean hasMore(ValidationReport report, FailOn failOn, Baseline baseline) {
        var counting = report.findings().stream()
                .filter(finding -> failOn.counts(finding.severity()))
                .toList();
        return counting.size() < failOn.count(report.summary())
                || !counting.stream().allMatch(finding -> baseline.knows(report, finding));
    }

    /** A line for each entry that means all plans, still holds and has matched nothing. */
    List<String> unused(LocalDate asOf) {
        return suppressions.entries().stream()
                .filter(entry -> entry.plan() == null && !entry.isExpired(asOf) && !matched.contains(entry))
                .map(entry -> file + ":" + entry.line() + ":" + entry.column() + ": the suppression of " + entry.rule()
                        + " matched no finding; remove it, or correct its rule or pointer")
                .toList();
    }
}
