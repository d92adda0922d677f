package se.samordnadplan.sip.cli.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordnadplan.sip.cli.reports.ReportFile;
import se.samordnadplan.sip.cli.reports.ReportFileException;
import se.samordnadplan.sip.cli.reports.WrittenReport;
import se.samordnadplan.sip.cli.reports.WrittenReport.Fired;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * The reports of one run, by plan. A document without a plan id, such as one that was not read, goes by its name. Several
 * reports on one plan are taken together: what any of them found, and the gravest verdict. Not thread-safe.
 */
public final class ReportSet {

    private static final String NAMELESS = "-";

    private final SortedMap<String, Judged> byPlan = new TreeMap<>();
    private final Map<Fired, Fired> once = new HashMap<>();
    private final SortedSet<String> asOf = new TreeSet<>();
    private final SortedSet<String> ruleSets = new TreeSet<>();
    private final SortedSet<String> engines = new TreeSet<>();
    private long reports;
    private long notEvaluated;
    private long cutShort;

    private ReportSet() {}

    /**
     * Reads a set.
     *
     * @param file the file
     * @return the set
     * @throws ReportFileException if it cannot be read, or holds anything else than reports
     */
    public static ReportSet read(ReportFile file) throws ReportFileException {
        var set = new ReportSet();
        try {
            file.read(set::add);
        } catch (OutOfMemoryError e) {
            set.byPlan.clear();
            set.once.clear();
            throw file.needsMoreMemory(e);
        }
        return set;
    }

    /**
     * Whether there is nothing to compare.
     *
     * @return true where there is no report
     */
    public boolean isEmpty() {
        return byPlan.isEmpty();
    }

    private void add(WrittenReport report) {
        reports++;
        notEvaluated += report.verdict() == Verdict.NOT_EVALUATED ? 1 : 0;
        cutShort += report.cutShort() ? 1 : 0;
        asOf.add(report.asOf());
        ruleSets.add(report.ruleSet());
        engines.add(report.engine());
        var name = Stream.of(report.plan(), report.document())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NAMELESS);
        byPlan.merge(name, judged(report), Judged::with);
    }

    /** Plans have most of their findings in the same places: each is kept once. */
    private Judged judged(WrittenReport report) {
        return new Judged(
                report.verdict(),
                Stream.concat(report.findings().stream(), report.suppressed().stream())
                        .map(found -> once.computeIfAbsent(found, it -> it))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** By the name of the plan, in alphabetical order. */
    SortedMap<String, Judged> byPlan() {
        return Collections.unmodifiableSortedMap(byPlan);
    }

    /** What the set is of. */
    Comparison.Side side() {
        return new Comparison.Side(
                reports,
                byPlan.size(),
                notEvaluated,
                cutShort,
                asOf.stream().toList(),
                ruleSets.stream().toList(),
                engines.stream().toList());
    }
}
