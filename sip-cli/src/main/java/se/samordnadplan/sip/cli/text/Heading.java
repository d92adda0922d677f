package se.samordnadplan.sip.cli.text;

import java.util.Map;
import java.util.stream.Collectors;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSetStatus;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * What a report begins with: the document, the verdict, which plan was judged, by what and when.
 *
 * @param words the words
 * @param report the report
 */
record Heading(TextWords words, ValidationReport report) {

    void writeTo(Page page) {
        if (report.document() != null) {
            page.line(report.document(), Ink.BOLD);
        }
        page.line(words.verdictAndFindings(report.verdict(), report.summary()), Ink.of(report.verdict()));
        if (report.plan().version() != null) {
            page.line(plan(), Ink.PLAIN);
        }
        page.paragraph(0, ruleSet() + " · " + asOf(), Ink.PLAIN);
        var weakened = report.ruleSet().weakened();
        if (!weakened.isEmpty()) {
            var rules = weakened.stream().map(RuleId::toString).collect(Collectors.joining(", "));
            page.paragraph(0, words.format("weakened", Map.of("rules", rules)), Ink.YELLOW);
        }
    }

    private String plan() {
        var plan = report.plan();
        return plan.id() == null
                ? words.format("plan.withoutId", Map.of("version", plan.version()))
                : words.format("plan", Map.of("id", plan.id(), "version", plan.version()));
    }

    private String ruleSet() {
        var set = report.ruleSet();
        var text = words.format("ruleSet", Map.of("id", set.id(), "version", set.version()));
        return set.status() == RuleSetStatus.IN_FORCE ? text : text + " (" + words.of(set.status(), "period") + ")";
    }

    private String asOf() {
        return report.judgedAs() == null
                ? words.format("asOf", Map.of("date", report.asOf()))
                : words.format(
                        "asOfAndStatus",
                        Map.of("date", report.asOf(), "status", words.of(report.judgedAs(), "status")));
    }
}
