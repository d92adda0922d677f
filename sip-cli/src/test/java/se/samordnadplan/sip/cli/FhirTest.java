package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.cli.fhir.BundleForm;
import se.samordnadplan.sip.cli.fhir.OutcomeForm;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** FHIR R4, as HAPI reads it. */
class FhirTest {

    private static final String DOCUMENTS =
            GoldenFile.at("sip-validation/src/test/resources/rules").toString();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FhirContext R4 = FhirContext.forR4();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void looksLikeTheGoldenFile(Language language) throws IOException {
        var json = SeveralReports.in(new BundleForm(language), language);

        var bundle = parser().parseResource(Bundle.class, json);
        assertThat(bundle.getType()).isEqualTo(BundleType.COLLECTION);
        assertThat(bundle.getEntry()).hasSize(4);
        GoldenFile.assertHolds(SeveralReports.golden("fhir/several." + language.tag() + ".json"), json);
    }

    @Test
    void isReadForEveryDocumentAndWrittenBackTheSame() throws IOException {
        var run = sip("validate", "-f", "fhir", "--as-of", "2026-03-01", DOCUMENTS);

        var bundle = parser().parseResource(Bundle.class, run.out());

        var reports = sip("validate", "-f", "ndjson", "--as-of", "2026-03-01", DOCUMENTS)
                .out()
                .lines();
        assertThat(bundle.getEntry()).hasSize((int) reports.count());
        assertThat(bundle.getEntry())
                .extracting(BundleEntryComponent::getFullUrl)
                .doesNotHaveDuplicates();
        assertThat(bundle.getEntry())
                .extracting(it -> (OperationOutcome) it.getResource())
                .allMatch(OperationOutcome::hasIssue);
        assertThat(JSON.readTree(parser().encodeResourceToString(bundle))).isEqualTo(JSON.readTree(run.out()));
    }

    @Test
    void isAnOutcomeForOneDocument() {
        var out = sip(Plans.REJECTED, List.of("validate", "-f", "fhir", "-")).out();

        var issue = parser().parseResource(OperationOutcome.class, out).getIssueFirstRep();

        assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.ERROR);
        assertThat(issue.getCode()).isEqualTo(IssueType.VALUE);
        assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo("json-invalid-value");
        assertThat(issue.getExpression()).extracting(Object::toString).containsExactly("need.identifiedOn");
        assertThat(issue.getDiagnostics()).isEqualTo("1:185  /need/identifiedOn");
        assertThat(issue.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-col")
                        .getValue())
                .isInstanceOfSatisfying(
                        IntegerType.class, it -> assertThat(it.getValue()).isEqualTo(185));
    }

    @Test
    void saysSoWhereAllIsWell() {
        var out = sip(Plans.ACCEPTED, List.of("validate", "-f", "fhir", "--lang", "en", "-"))
                .out();

        var issues = parser().parseResource(OperationOutcome.class, out).getIssue();

        assertThat(issues).hasSize(1);
        assertThat(issues.get(0).getSeverity()).isEqualTo(IssueSeverity.INFORMATION);
        assertThat(issues.get(0).getCode()).isEqualTo(IssueType.INFORMATIONAL);
        assertThat(issues.get(0).getDetails().getText()).isEqualTo("Accepted.");
    }

    /** Receivers look at the severities of issues. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "REJECTED, 0, ERROR, PROCESSING",
        "WITH_REMARKS, 0, WARNING, PROCESSING",
        "ACCEPTED, 0, INFORMATION, INFORMATIONAL",
        "TWO_ERRORS, 1, INFORMATION, INFORMATIONAL"
    })
    void weighsWhatIsLeftOutAsTheVerdictUnlessAnIssueDoes(
            String document, String kept, IssueSeverity severity, IssueType type) {
        var out = sip(document(document), List.of("validate", "-f", "fhir", "--max-findings", kept, "-"))
                .out();

        var issues = parser().parseResource(OperationOutcome.class, out).getIssue();

        var last = issues.get(issues.size() - 1);
        assertThat(last.getSeverity()).isEqualTo(severity);
        assertThat(last.getCode()).isEqualTo(type);
    }

    @Test
    void weighsAlsoThatADocumentWasNotEvaluated() throws IOException {
        var report = SeveralReports.report("accepted")
                .toJson()
                .replace("\"ACCEPTED\"", "\"NOT_EVALUATED\"")
                .replace("\"errors\": 0", "\"errors\": 1");

        var json = new OutcomeForm(Language.EN)
                .render(ValidationReport.parse(report), new byte[0])
                .text();

        var issues = parser().parseResource(OperationOutcome.class, json).getIssue();
        assertThat(issues).extracting(it -> it.getSeverity()).containsExactly(IssueSeverity.ERROR);
    }

    private static String document(String name) {
        return switch (name) {
            case "REJECTED" -> Plans.REJECTED;
            case "WITH_REMARKS" -> Plans.WITH_REMARKS;
            case "ACCEPTED" -> Plans.ACCEPTED;
            default -> Plans.plan("sip-7", "\"goals\":[{},{}]");
        };
    }

    @Test
    void isAFatalOutcomeWhereTheOnlyDocumentCannotBeRead() throws IOException {
        var file = Plans.write(folder, "a.json.gz", "no gzip");

        var run = sip("validate", "-f", "fhir", file);

        assertThat(run.code()).isEqualTo(3);
        var issue = parser().parseResource(OperationOutcome.class, run.out()).getIssueFirstRep();
        assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.FATAL);
        assertThat(issue.getCode()).isEqualTo(IssueType.EXCEPTION);
    }

    /** FHIR R4, 2.24.0.1: a string holds of the characters below 32 only tab, LF and CR. */
    @Test
    void hasNoControlCharactersInTexts() throws IOException {
        var file = Plans.write(folder, "a\u0001b\tc.json.gz", "no gzip");
        var plan = Plans.write(folder, "d.json", Plans.plan("sip\\u001f\\n7", "\"source\":{\"system\":\"Form\"}"));

        assertThat(sip("validate", "-f", "fhir", file).out()).contains("a?b\\tc.json.gz");
        assertThat(sip("validate", "-f", "fhir", plan).out())
                .contains("\"sip?\\n7\"")
                .doesNotContain("\\u00");
    }

    /** FHIR R4, bdl-7: no two entries of a bundle have the same name. */
    @Test
    void namesADocumentTwiceThatIsNamedTwice() throws IOException {
        var file = Plans.write(folder, "a.json", Plans.ACCEPTED);

        var first = sip("validate", "-f", "fhir", file, file).out();

        assertThat(parser().parseResource(Bundle.class, first).getEntry())
                .extracting(BundleEntryComponent::getFullUrl)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        assertThat(sip("validate", "-f", "fhir", file, file).out()).isEqualTo(first);
    }

    @Test
    void isABundleWithoutEntriesWhereThereIsNoDocument() {
        assertThat(sip("", List.of("validate", "-f", "fhir", "--input", "ndjson", "-")))
                .isEqualTo(new Run(0, "{\n  \"resourceType\": \"Bundle\",\n  \"type\": \"collection\"\n}\n", ""));
    }

    private static IParser parser() {
        return R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    }
}
