package se.samordnadplan.sip.cli.output;

import java.util.Optional;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * A form of the output: how a report looks in it, and what stands around and between the reports. Thread-safe.
 *
 * <p>The output is the {@link #opening}, the summaries of all documents, what stands {@link #between} them and the texts, the
 * texts with the {@link #separator} between each two, what stands {@link #afterTexts after} them, and the {@link #closing}.
 */
public interface ReportForm {

    /**
     * A report in this form.
     *
     * @param report the report
     * @param json the document of which it speaks, as it was read
     * @return its share of the output
     */
    Share render(ValidationReport report, byte[] json);

    /**
     * A document of which there is no report, because it could not be read from disk or the program failed.
     *
     * @param document its name
     * @param reason why there is none, in words for the user
     * @return its share of the output; nothing where this form has no place for it
     */
    default Optional<Share> renderMissing(String document, String reason) {
        return Optional.empty();
    }

    /**
     * A share when its place in the output is known.
     *
     * @param share what {@link #render} or {@link #renderMissing} gave
     * @param number the place, from 1
     * @return the share to write
     */
    default Share numbered(Share share, long number) {
        return share;
    }

    /**
     * Whether the beginning can be written only when all documents are known: it has summaries or totals.
     *
     * @return true if so; the reports then wait in a temporary file
     */
    default boolean beginsWithSummary() {
        return false;
    }

    /**
     * What stands before everything else.
     *
     * @param totals of all documents where this form begins with a summary, else {@link Totals#NONE}
     * @return may be empty
     */
    default String opening(Totals totals) {
        return "";
    }

    /**
     * What stands between the summaries and the texts.
     *
     * @return may be empty
     */
    default String between() {
        return "";
    }

    /**
     * What stands between two texts. Texts that are empty do not count.
     *
     * @return may be empty
     */
    default String separator() {
        return "";
    }

    /**
     * What stands after the last text. Nothing does where all texts are empty.
     *
     * @return may be empty
     */
    default String afterTexts() {
        return "";
    }

    /**
     * What stands after the last text.
     *
     * @param totals of all documents, at least one
     * @return may be empty
     */
    default String closing(Totals totals) {
        return "";
    }

    /**
     * The whole output where there is no document.
     *
     * @return a text, mostly empty; nothing where this form is always of one report
     */
    default Optional<String> nothing() {
        return Optional.of("");
    }
}
