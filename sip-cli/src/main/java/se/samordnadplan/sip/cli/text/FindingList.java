package se.samordnadplan.sip.cli.text;

import se.samordnadplan.sip.cli.catalogue.Sources;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * The findings of a report under a heading for each severity: the place, what to do, the rule and its source.
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
        words.leftOut(report).ifPresent(left -> page.blank().paragraph(0, left, Ink.YELLOW));
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
