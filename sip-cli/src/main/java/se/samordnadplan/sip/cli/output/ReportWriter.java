package se.samordnadplan.sip.cli.output;

import java.util.Optional;
import se.samordnadplan.sip.validation.report.Verdict;

/** Writes reports one after the other in a form. Not thread-safe. */
public final class ReportWriter {

    private final ReportForm form;
    private final Target target;
    private final boolean eachAtOnce;
    private Totals totals = Totals.NONE;

    /**
     * A writer.
     *
     * @param form the form
     * @param target where to write; it stays open
     * @param eachAtOnce whether someone watches, so that each report is handed on at once
     */
    public ReportWriter(ReportForm form, Target target, boolean eachAtOnce) {
        this.form = form;
        this.target = target;
        this.eachAtOnce = eachAtOnce;
    }

    /**
     * Writes a report.
     *
     * @param text the report in the form
     * @param verdict its verdict
     * @throws OutputException if that fails
     */
    public void write(String text, Verdict verdict) throws OutputException {
        target.write(totals.documents() == 0 ? form.opening() : form.separator());
        target.write(text);
        totals = totals.plus(verdict);
        if (eachAtOnce) {
            target.flush();
        }
    }

    /**
     * Writes what stands after the last report, and ends the output.
     *
     * <p>Where there is no report, and the form cannot say so, there is no output: a file stays as it was.
     *
     * @throws OutputException if that fails
     */
    public void end() throws OutputException {
        var ending = totals.documents() == 0 ? form.nothing() : Optional.of(form.closing(totals));
        if (ending.isPresent()) {
            target.write(ending.get());
            target.commit();
        }
    }
}
