package se.samordnadplan.sip.cli.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.catalogue.Sources;
import se.samordnadplan.sip.cli.text.LeftOut;
import se.samordnadplan.sip.cli.text.TextWords;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * Reports as outcomes.
 *
 * @param words the words around what a report says
 */
record Outcomes(TextWords words) {

    private static final String REPORT = Fhir.OURS + "StructureDefinition/sip-report";
    private static final String RULE = Fhir.OURS + "CodeSystem/sip-rule";

    /** Where a validator of FHIR puts the line and the column. */
    private static final String PLACE = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-";

    Fhir.Outcome of(ValidationReport report) {
        var issues = new ArrayList<Fhir.Issue>();
        report.findings().forEach(finding -> issues.add(issue(finding)));
        words.leftOut(report).ifPresent(left -> issues.add(note(left, LeftOut.severity(report))));
        if (issues.isEmpty()) {
            issues.add(note(words.of(report.verdict(), "verdict") + ".", LeftOut.severity(report)));
        }
        return Fhir.Outcome.of(about(report), issues);
    }

    /** The outcome for a document without a report. */
    Fhir.Outcome missing(String document, String reason) {
        var about = Fhir.Extension.of(
                REPORT,
                List.of(
                        Fhir.Extension.text("document", document),
                        Fhir.Extension.code("verdict", Verdict.NOT_EVALUATED)));
        var details = new Fhir.Concept(List.of(), reason);
        return Fhir.Outcome.of(about, List.of(Fhir.Issue.of("fatal", IssueType.EXCEPTION, details)));
    }

    private static Fhir.Extension about(ValidationReport report) {
        var parts = new ArrayList<Fhir.Extension>();
        if (report.document() != null) {
            parts.add(Fhir.Extension.text("document", report.document()));
        }
        parts.add(Fhir.Extension.code("verdict", report.verdict()));
        if (report.plan().id() != null) {
            parts.add(Fhir.Extension.text("plan", report.plan().id()));
        }
        if (report.plan().version() != null) {
            parts.add(Fhir.Extension.number("planVersion", report.plan().version()));
        }
        if (report.judgedAs() != null) {
            parts.add(Fhir.Extension.code("judgedAs", report.judgedAs()));
        }
        parts.add(Fhir.Extension.date("asOf", report.asOf()));
        parts.add(Fhir.Extension.date("referenceDate", report.referenceDate()));
        parts.add(Fhir.Extension.text("ruleSet", report.ruleSet().id()));
        parts.add(Fhir.Extension.text("ruleSetVersion", report.ruleSet().version()));
        parts.add(Fhir.Extension.text("engineVersion", report.engine().version()));
        return Fhir.Extension.of(REPORT, parts);
    }

    private Fhir.Issue issue(Finding finding) {
        var coding = new Fhir.Coding(RULE, finding.rule().value());
        return new Fhir.Issue(
                place(finding),
                severity(finding.severity()),
                IssueType.of(finding),
                new Fhir.Concept(List.of(coding), finding.message()),
                diagnostics(finding),
                expression(finding.pointer()));
    }

    private static Fhir.Issue note(String text, Severity severity) {
        var type = severity == Severity.INFO ? IssueType.INFORMATIONAL : IssueType.PROCESSING;
        return Fhir.Issue.of(severity(severity), type, new Fhir.Concept(List.of(), text));
    }

    private static List<Fhir.Extension> place(Finding finding) {
        return finding.line() == null || finding.column() == null
                ? List.of()
                : List.of(
                        Fhir.Extension.number(PLACE + "line", finding.line()),
                        Fhir.Extension.number(PLACE + "col", finding.column()));
    }

    private static String severity(Severity severity) {
        return severity == Severity.INFO ? "information" : severity.name().toLowerCase(Locale.ROOT);
    }

    private String diagnostics(Finding finding) {
        var sources = Sources.of(finding.citations());
        return words.place(finding) + (sources.isEmpty() ? "" : "  [" + sources + "]");
    }

    /** The place in the simple FHIRPath that is asked for here, from the top of the plan: names and indices. */
    private static List<String> expression(@Nullable JsonPointer pointer) {
        if (pointer == null || pointer.tokens().isEmpty()) {
            return List.of();
        }
        var path = new StringBuilder();
        for (var token : pointer.tokens()) {
            var isIndex = token.chars().allMatch(Character::isDigit);
            path.append(isIndex ? "[" + token + "]" : (path.isEmpty() ? "" : ".") + token);
        }
        return List.of(path.toString());
    }
}
