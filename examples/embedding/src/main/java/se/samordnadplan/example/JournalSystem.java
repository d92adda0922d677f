package se.samordnadplan.example;

// README: from here
import java.io.PrintStream;
import java.time.LocalDate;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.Verdict;

/** Tells what is missing in a plan. Thread-safe: one validator serves all requests. */
public final class JournalSystem {

    private final SipValidator validator = SipValidator.create();

    public Verdict check(byte[] plan, LocalDate today, PrintStream out) {
        var report = validator.validate(plan, today);
        for (var finding : report.findings()) {
            out.println(finding.severity() + " " + finding.pointer() + ": " + finding.message());
        }
        return report.verdict();
    }
}
// README: to here
