package se.samordnadplan.sip.cli.compare;

import java.util.HashSet;
import java.util.Set;
import se.samordnadplan.sip.cli.reports.WrittenReport.Fired;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * What the reports of a set say of one plan. Immutable.
 *
 * @param verdict the gravest verdict
 * @param fired what was found, also what was suppressed
 */
record Judged(Verdict verdict, Set<Fired> fired) {

    Judged with(Judged other) {
        var all = new HashSet<>(fired);
        all.addAll(other.fired);
        return new Judged(verdict.compareTo(other.verdict) >= 0 ? verdict : other.verdict, Set.copyOf(all));
    }
}
