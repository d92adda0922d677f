package se.samordnadplan.sip.cli.output;

import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.validation.report.Verdict;

/** Writes the shares of documents one after the other in a form. Not thread-safe. */
public final class ReportWriter implements AutoCloseable {

    private final ReportForm form;
    private final Target target;
    private final boolean eachAtOnce;
    private final @Nullable Spool waiting;
    private Totals totals = Totals.NONE;
    private boolean begun;
    private boolean hasText;

    /**
     * A writer.
     *
     * @param form the form
     * @param target where to write; it stays open
     * @param eachAtOnce whether someone watches, so that each report is handed on at once
     * @throws OutputException if there is no room for what has to wait
     */
    public ReportWriter(ReportForm form, Target target, boolean eachAtOnce) throws OutputException {
        this.form = form;
        this.target = target;
        this.eachAtOnce = eachAtOnce;
        this.waiting = form.beginsWithSummary() ? Spool.open() : null;
    }

    /**
     * Writes the share of a document with a report.
     *
     * @param share the share
     * @param verdict the verdict of the report
     * @param over whether the exit code has to tell of the document
     * @throws OutputException if that fails
     */
    public void write(Share share, Verdict verdict, boolean over) throws OutputException {
        write(share);
        totals = totals.plus(verdict, over);
    }

    /**
     * Counts a document without a report, and writes its share.
     *
     * @param share the share; null where the form has no place for it
     * @throws OutputException if that fails
     */
    public void writeMissing(@Nullable Share share) throws OutputException {
        if (share != null) {
            write(share);
        }
        totals = totals.plusMissing();
    }

    private void write(Share rendered) throws OutputException {
        var share = form.numbered(rendered, totals.documents() + 1);
        var text = hasText && !share.text().isEmpty() ? form.separator() + share.text() : share.text();
        hasText |= !text.isEmpty();
        var isFirst = !begun;
        begun = true;
        if (waiting != null) {
            waiting.add(share.summary(), text);
            return;
        }
        target.write(isFirst ? form.opening(Totals.NONE) + form.between() + text : text);
        if (eachAtOnce) {
            target.flush();
        }
    }

    /**
     * Writes what stands after the last report, and ends the output.
     *
     * <p>Where no document has a share, although there were some, or the form cannot say that there were none, there is no
     * output: a file stays as it was.
     *
     * @throws OutputException if that fails
     */
    public void end() throws OutputException {
        if (!begun) {
            endEmpty();
            return;
        }
        if (waiting != null) {
            target.write(form.opening(totals));
            waiting.writeSummaries(target);
            target.write(form.between());
            waiting.writeTexts(target);
        }
        target.write((hasText ? form.afterTexts() : "") + form.closing(totals));
        target.commit();
    }

    private void endEmpty() throws OutputException {
        var nothing = form.nothing();
        if (totals.missing() == 0 && nothing.isPresent()) {
            target.write(nothing.get());
            target.commit();
        }
    }

    /** Lets go of what waits. */
    @Override
    public void close() {
        if (waiting != null) {
            waiting.close();
        }
    }
}
