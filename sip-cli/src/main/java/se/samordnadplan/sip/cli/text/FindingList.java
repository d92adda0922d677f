package se.samordnadplan.sip.cli.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.catalogue.Sources;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * The findings of a report under a heading for each severity: the place, what to do, the rule and its source; then
 * those that are suppressed.
 *
 * @param words the words
 * @param report the report
 */
record FindingList(TextWords words, ValidationReport report) {

    void writeTo(Page page) {
        for (var severity : Severity.values()) {
            var findings = report.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!findings.isEmpty()) {
                page.blank().line(words.of(severity, "heading"), Ink.of(severity));
                findings.forEach(finding -> write(finding, page));
            }
        }
        writeSuppressed(page);
        var left = leftOut();
        if (left > 0) {
            page.blank().paragraph(0, words.format("leftOut", Map.of("n", left)), Ink.YELLOW);
        }
    }

    /** Briefly: why and until when, for those who have to decide whether that still holds. */
    private void writeSuppressed(Page page) {
        if (!report.suppressed().isEmpty()) {
            page.blank().line(words.of("heading.SUPPRESSED"), Ink.PLAIN);
        }
        for (var finding : report.suppressed()) {
            page.line("  " + place(finding), Ink.BOLD);
            page.paragraph(4, String.valueOf(finding.reason()), Ink.PLAIN);
            page.paragraph(
                    4,
                    finding.rule() + ", " + words.format("until", Map.of("date", String.valueOf(finding.until()))),
                    Ink.FAINT);
        }
    }

    private void write(Finding finding, Page page) {
        page.line("  " + place(finding), Ink.BOLD);
        page.paragraph(4, finding.message(), Ink.PLAIN);
        page.paragraph(4, finding.rule() + sources(finding), Ink.FAINT);
    }

    private static String sources(Finding finding) {
        return finding.citations().isEmpty() ? "" : " [" + Sources.of(finding.citations()) + "]";
    }

    private String place(Finding finding) {
        var pointer = pointer(finding.pointer());
        return finding.line() == null ? pointer : finding.line() + ":" + finding.column() + "  " + pointer;
    }

    private String pointer(@Nullable JsonPointer pointer) {
        if (pointer == null) {
            return words.of("document");
        }
        return pointer.toString().isEmpty() ? words.of("topLevel") : pointer.toString();
    }

    private int leftOut() {
        var summary = report.summary();
        return summary.errors()
                + summary.warnings()
                + summary.infos()
                + summary.suppressed()
                - report.findings().size()
                - report.suppressed().size();
    }
}
