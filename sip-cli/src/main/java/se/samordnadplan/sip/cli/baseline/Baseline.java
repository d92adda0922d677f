package se.samordnadplan.sip.cli.baseline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordnadplan.sip.cli.reports.ReportFile;
import se.samordnadplan.sip.cli.reports.ReportFileException;
import se.samordnadplan.sip.cli.reports.WrittenReport;
import se.samordnadplan.sip.cli.reports.WrittenReport.Place;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * The findings of earlier reports, each by the id of its plan, its rule and its pointer. Immutable and thread-safe.
 *
 * <p>A finding of a document without a plan id, such as one that was not read, is never known.
 */
public final class Baseline {

    /** By plan. */
    private final Map<String, Set<Place>> known = new HashMap<>();

    private Baseline() {}

    /**
     * Reads reports of {@code sip validate} as json or ndjson, one after the other; no more of them is kept than what is
     * known by them.
     *
     * @param file the file, packed where its name ends in {@code .gz}
     * @return the baseline
     * @throws ReportFileException if there is no such file, it cannot be read, or it holds anything else
     */
    public static Baseline read(Path file) throws ReportFileException {
        var baseline = new Baseline();
        var places = new HashMap<Place, Place>();
        var reports = new ReportFile("the baseline", file);
        try {
            reports.read(report -> baseline.add(report, places));
        } catch (OutOfMemoryError e) {
            baseline.known.clear();
            places.clear();
            throw reports.needsMoreMemory(e);
        }
        return baseline;
    }

    /** Plans have most of their findings in the same places: each place is kept once. */
    private void add(WrittenReport report, Map<Place, Place> places) {
        if (report.plan() == null || report.findings().isEmpty()) {
            return;
        }
        var found = report.findings().stream()
                .map(finding -> places.computeIfAbsent(finding.place(), it -> it))
                .collect(Collectors.toUnmodifiableSet());
        known.merge(
                report.plan(),
                found,
                (before, more) ->
                        Stream.concat(before.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether a finding was there before.
     *
     * @param report the report
     * @param finding one of its findings
     * @return true if an earlier report on the same plan has one of the same rule and pointer
     */
    public boolean knows(ValidationReport report, Finding finding) {
        var plan = report.plan().id();
        var pointer = finding.pointer();
        return plan != null
                && known.getOrDefault(plan, Set.of())
                        .contains(new Place(finding.rule().value(), pointer == null ? null : pointer.toString()));
    }
}
