package se.samordnadplan.sip.cli.text;

import java.util.Map;
import se.samordnadplan.sip.cli.catalogue.Sources;
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
        words.leftOut(report).ifPresent(left -> page.blank().paragraph(0, left, Ink.YELLOW));
    }

    /** Briefly: why and until when, for those who have to decide whether that still holds. */
    private void writeSuppressed(Page page) {
        if (!report.suppressed().isEmpty()) {
            page.blank().line(words.of("heading.SUPPRESSED"), Ink.PLAIN);
        }
        for (var finding : report.suppressed()) {
            page.line("  " + words.place(finding), Ink.BOLD);
            page.paragraph(4, String.valueOf(finding.reason()), Ink.PLAIN);
            page.paragraph(
                    4,
                    finding.rule() + ", " + words.format("until", Map.of("date", String.valueOf(finding.until()))),
                    Ink.FAINT);
        }
    }

    private void write(Finding finding, Page page) {
        page.line("  " + words.place(finding), Ink.BOLD);
        page.paragraph(4, finding.message(), Ink.PLAIN);
        page.paragraph(4, finding.rule() + sources(finding), Ink.FAINT);
    }

    private static String sources(Finding finding) {
        return finding.citations().isEmpty() ? "" : " [" + Sources.of(finding.citations()) + "]";
    }
}
