package se.samordnadplan.sip.cli.output;

import java.util.Optional;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** A form of the output: how a report looks in it, and what stands around and between the reports. Thread-safe. */
public interface ReportForm {

    /**
     * A report in this form.
     *
     * @param report the report
     * @return its text
     */
    String render(ValidationReport report);

    /**
     * What stands before the first report.
     *
     * @return may be empty
     */
    default String opening() {
        return "";
    }

    /**
     * What stands between two reports.
     *
     * @return may be empty
     */
    default String separator() {
        return "";
    }

    /**
     * What stands after the last report.
     *
     * @param totals what the reports say, at least one
     * @return may be empty
     */
    default String closing(Totals totals) {
        return "";
    }

    /**
     * The whole output where there is no report.
     *
     * @return a text, mostly empty; nothing where this form is always of one report
     */
    default Optional<String> nothing() {
        return Optional.of("");
    }
}
