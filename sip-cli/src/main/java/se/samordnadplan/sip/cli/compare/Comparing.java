package se.samordnadplan.sip.cli.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samordnadplan.sip.cli.compare.Comparison.RuleChange;
import se.samordnadplan.sip.cli.compare.Comparison.VerdictChange;
import se.samordnadplan.sip.cli.reports.WrittenReport.Fired;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.Verdict;

/** Compares two sets of reports, plan by plan. */
public final class Comparing {

    private static final Comparator<RuleChange> GRAVEST_FIRST = Comparator.comparing(RuleChange::severity)
            .thenComparing(change -> -(change.began().plans() + change.ceased().plans()))
            .thenComparing(RuleChange::rule);

    private final ReportSet before;
    private final ReportSet now;
    private final TreeMap<Turn, SortedSet<String>> verdicts =
            new TreeMap<>(Comparator.comparing(Turn::now).reversed().thenComparing(Turn::before));
    private final TreeMap<Kind, Changed> rules =
            new TreeMap<>(Comparator.comparing(Kind::rule).thenComparing(Kind::severity));

    private Comparing(ReportSet before, ReportSet now) {
        this.before = before;
        this.now = now;
    }

    /**
     * Compares.
     *
     * @param before the old set
     * @param now the new set
     * @return how they differ
     */
    public static Comparison of(ReportSet before, ReportSet now) {
        return new Comparing(before, now).compared();
    }

    private Comparison compared() {
        before.byPlan().forEach((plan, judged) -> {
            var other = now.byPlan().get(plan);
            if (other != null) {
                compare(plan, judged, other);
            }
        });
        return new Comparison(
                Comparison.VERSION,
                before.side(),
                now.side(),
                Affected.of(without(before, now)),
                Affected.of(without(now, before)),
                verdictChanges(),
                ruleChanges());
    }

    private void compare(String plan, Judged old, Judged young) {
        if (old.verdict() != young.verdict()) {
            verdicts.computeIfAbsent(new Turn(old.verdict(), young.verdict()), turn -> new TreeSet<>())
                    .add(plan);
        }
        missing(young, old).forEach(kind -> changed(kind).began.add(plan));
        missing(old, young).forEach(kind -> changed(kind).ceased.add(plan));
    }

    private Changed changed(Kind kind) {
        return rules.computeIfAbsent(kind, it -> new Changed());
    }

    /** What the one has and the other lacks. */
    private static Stream<Kind> missing(Judged one, Judged other) {
        return one.fired().stream()
                .filter(fired -> !other.fired().contains(fired))
                .map(Kind::of);
    }

    private static Collection<String> without(ReportSet set, ReportSet other) {
        return set.byPlan().keySet().stream()
                .filter(plan -> !other.byPlan().containsKey(plan))
                .toList();
    }

    private List<VerdictChange> verdictChanges() {
        return verdicts.entrySet().stream()
                .map(entry -> new VerdictChange(
                        entry.getKey().before(), entry.getKey().now(), Affected.of(entry.getValue())))
                .toList();
    }

    private List<RuleChange> ruleChanges() {
        return rules.entrySet().stream()
                .map(entry -> new RuleChange(
                        entry.getKey().rule(),
                        entry.getKey().severity(),
                        Affected.of(entry.getValue().began),
                        Affected.of(entry.getValue().ceased)))
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    /** From one verdict to another. */
    private record Turn(Verdict before, Verdict now) {}

    /** A rule with a severity. */
    private record Kind(String rule, Severity severity) {

        static Kind of(Fired fired) {
            return new Kind(fired.place().rule(), fired.severity());
        }
    }

    /** The plans on which a rule began and ceased to fire. */
    private static final class Changed {

        private final SortedSet<String> began = new TreeSet<>();
        private final SortedSet<String> ceased = new TreeSet<>();
    }
}
