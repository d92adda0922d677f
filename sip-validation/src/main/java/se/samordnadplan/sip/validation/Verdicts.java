package se.samordnadplan.sip.validation;

import java.util.Collection;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.Verdict;

/** Gives the verdict that findings lead to. */
final class Verdicts {

    private Verdicts() {}

    static Verdict of(Collection<RawFinding> findings, boolean complete) {
        if (!complete) {
            return Verdict.NOT_EVALUATED;
        }
        if (has(findings, Severity.ERROR)) {
            return Verdict.REJECTED;
        }
        return has(findings, Severity.WARNING) ? Verdict.ACCEPTED_WITH_REMARKS : Verdict.ACCEPTED;
    }

    private static boolean has(Collection<RawFinding> findings, Severity severity) {
        for (var finding : findings) {
            if (finding.severity() == severity) {
                return true;
            }
        }
        return false;
    }
}
