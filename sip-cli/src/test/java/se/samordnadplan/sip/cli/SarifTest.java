package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.cli.sarif.SarifForm;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSets;

/** SARIF, as platforms read it. */
class SarifTest {

    private static final String DOCUMENTS =
            GoldenFile.at("sip-validation/src/test/resources/rules").toString();
    private static final Pattern RULES = Pattern.compile("(\"rules\": \\[).*?(\n {10}],)", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void looksLikeTheGoldenFile(Language language) throws IOException {
        var form = new SarifForm(RuleSets.shipped("national"), LocalDate.of(2026, 3, 1), language);

        var log = SeveralReports.in(form, language);

        assertThat(faults(log)).isEmpty();
        var shortened = RULES.matcher(log).replaceFirst("$1 … $2");
        GoldenFile.assertHolds(SeveralReports.golden("sarif/several." + language.tag() + ".sarif"), shortened);
    }

    @Test
    void isValidForEveryDocumentAndHasEveryFinding() throws IOException {
        var run = sip("validate", "-f", "sarif", "--as-of", "2026-03-01", "-r", "ornskoldsvik", DOCUMENTS);

        assertThat(run.code()).isEqualTo(1);
        assertThat(faults(run.out())).isEmpty();
        var json = sip("validate", "-f", "json", "--as-of", "2026-03-01", "-r", "ornskoldsvik", DOCUMENTS);
        var expected = new ArrayList<String>();
        for (var report : new ObjectMapper().readTree(json.out())) {
            for (var finding : report.get("findings")) {
                expected.add(report.get("document").textValue() + " "
                        + finding.get("rule").textValue() + " " + finding.get("line") + ":" + finding.get("column"));
            }
        }
        assertThat(results(run.out()).stream().map(SarifTest::inShort)).containsExactlyElementsOf(expected);
    }

    private static String inShort(JsonNode result) {
        var place = result.at("/locations/0/physicalLocation");
        return place.at("/artifactLocation/uri").textValue().substring("file://".length()) + " "
                + result.get("ruleId").textValue() + " " + place.at("/region/startLine") + ":"
                + place.at("/region/startColumn");
    }

    @Test
    void describesEachRuleThatAResultNames() throws IOException {
        var log = sip("validate", "-f", "sarif", "--as-of", "2026-03-01", "-r", "ornskoldsvik", DOCUMENTS)
                .out();

        var rules = new ObjectMapper().readTree(log).at("/runs/0/tool/driver/rules");
        for (var result : results(log)) {
            var rule = rules.get(result.get("ruleIndex").intValue());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/properties/category")).isEqualTo(result.at("/properties/category"));
        }
        var ids = rules.findValuesAsText("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).hasSizeGreaterThan(120);
    }

    @Test
    void tellsOfARuleWhatToDoAndWhatItRestsOn() throws IOException {
        var log = sip(
                        "validate",
                        "-f",
                        "sarif",
                        "--as-of",
                        "2026-03-01",
                        "-r",
                        "ornskoldsvik",
                        "--lang",
                        "en",
                        DOCUMENTS)
                .out();

        assertThat(rule(log, "meeting-within-15-working-days").toPrettyString()).isEqualTo("""
                {
                  "id" : "meeting-within-15-working-days",
                  "shortDescription" : {
                    "text" : "Planning meeting within 15 working days after the need was established."
                  },
                  "fullDescription" : {
                    "text" : "Örnsköldsvik: must: Fifteen working days after the need was established the meeting has been held."
                  },
                  "help" : {
                    "text" : "The planning meeting was due on YYYY-MM-DD. Hold it, or record when it was held.\\n[Rutiner för samordnad individuell plan (SIP) i Örnsköldsvik för landstingets och kommunens verksamheter, 5]"
                  },
                  "defaultConfiguration" : {
                    "enabled" : true,
                    "level" : "error"
                  },
                  "properties" : {
                    "category" : "DEADLINE",
                    "binding" : "MANDATORY"
                  }
                }""");
        assertThat(rule(log, "text-length").toPrettyString()).isEqualTo("""
                {
                  "id" : "text-length",
                  "shortDescription" : {
                    "text" : "The text has … characters, at most … are allowed."
                  },
                  "help" : {
                    "text" : "The text has … characters, at most … are allowed. Shorten it."
                  },
                  "defaultConfiguration" : {
                    "enabled" : true,
                    "level" : "error"
                  },
                  "properties" : {
                    "category" : "CONSTRAINT"
                  }
                }""");
    }

    private static JsonNode rule(String log, String id) throws IOException {
        for (var rule : new ObjectMapper().readTree(log).at("/runs/0/tool/driver/rules")) {
            if (rule.get("id").textValue().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void knowsAFindingAgainWhereverItHasMoved() throws IOException {
        var before = Plans.write(folder, "a.json", Plans.WITH_REMARKS);
        var after = Plans.write(folder, "b.ndjson", Plans.ACCEPTED + "\n" + Plans.WITH_REMARKS);

        var fingerprints = results(sip("validate", "-f", "sarif", before, after).out()).stream()
                .filter(it -> it.get("level").textValue().equals("warning"))
                .map(it -> it.at("/partialFingerprints/planRulePointer~1v1").textValue())
                .toList();

        assertThat(fingerprints).hasSize(2);
        assertThat(fingerprints.get(0)).matches("[0-9a-f]{32}").isEqualTo(fingerprints.get(1));
    }

    /** Names of the plan that the format does not know. */
    @Test
    void tellsFindingsOfOneRuleAtOnePlaceApart() throws IOException {
        var plan = Plans.plan("sip-7", "\"a\":1,\"b\":1,\"c\":1");

        var fingerprints = results(
                        sip(plan, List.of("validate", "-f", "sarif", "-")).out())
                .stream()
                .filter(it -> it.get("ruleId").textValue().equals("json-unknown-field"))
                .map(it -> it.at("/partialFingerprints/primaryLocationLineHash").textValue())
                .toList();

        assertThat(fingerprints).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void hasWhatIsSuppressedWithTheReason() throws IOException {
        var file = Plans.write(folder, "a.json", Plans.WITH_REMARKS);
        var suppressions = Plans.write(
                folder,
                "s.yaml",
                "suppressions: [{rule: need-identified-on-recorded, reason: Kept on paper, until: 2026-06-30}]");

        var log = sip("validate", "-f", "sarif", "--suppressions", suppressions, file)
                .out();

        assertThat(faults(log)).isEmpty();
        var suppressed =
                results(log).stream().filter(it -> it.has("suppressions")).toList();
        assertThat(suppressed).hasSize(1);
        assertThat(suppressed.get(0).get("ruleId").textValue()).isEqualTo("need-identified-on-recorded");
        assertThat(suppressed.get(0).get("suppressions").toString())
                .isEqualTo("[{\"kind\":\"external\",\"justification\":\"Kept on paper\","
                        + "\"properties\":{\"until\":\"2026-06-30\"}}]");
    }

    /** Platforms look at levels. */
    @Test
    void weighsWhatIsLeftOutAsTheVerdictUnlessAResultDoes() throws IOException {
        assertThat(levelOfLeftOut(Plans.REJECTED, "0")).isEqualTo("error");
        assertThat(levelOfLeftOut(Plans.WITH_REMARKS, "0")).isEqualTo("warning");
        assertThat(levelOfLeftOut(Plans.plan("sip-7", "\"goals\":[{},{}]"), "1"))
                .isEqualTo("note");
    }

    private static String levelOfLeftOut(String plan, String kept) throws IOException {
        var log = sip(plan, List.of("validate", "-f", "sarif", "--max-findings", kept, "-"))
                .out();
        assertThat(faults(log)).isEmpty();
        return new ObjectMapper()
                .readTree(log)
                .at("/runs/0/invocations/0/toolExecutionNotifications/1/level")
                .textValue();
    }

    @Test
    void placesALineOfAFileOnThatLine() throws IOException {
        var out = sip(
                        Plans.ACCEPTED + "\n\n" + Plans.REJECTED,
                        List.of("validate", "-f", "sarif", "--input", "ndjson", "-"))
                .out();

        var place = results(out).get(0).at("/locations/0/physicalLocation");
        assertThat(place.toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"-\"},\"region\":{\"startLine\":3,\"startColumn\":185}}");
    }

    @Test
    void encodesPathsAsUris() throws IOException {
        var file = Plans.write(folder, "på väg/a+b:1 #%.json", Plans.REJECTED);

        assertThat(sip("validate", "-f", "sarif", file).out())
                .contains("\"uri\": \"file://" + folder + "/p%C3%A5%20v%C3%A4g/a%2Bb%3A1%20%23%25.json\"");
    }

    @Test
    void isALogWithoutResultsWhereThereIsNoDocument() throws IOException {
        var run = sip("", List.of("validate", "-f", "sarif", "--input", "ndjson", "-"));

        assertThat(run.code()).isZero();
        assertThat(faults(run.out())).isEmpty();
        assertThat(run.out()).contains("\"executionSuccessful\": true", "Inga dokument.", "\"results\": []");
    }

    @Test
    void laysOutAsOneJsonAlsoWithoutResults() throws IOException {
        var out = sip(Plans.ACCEPTED, List.of("validate", "-f", "sarif", "-")).out();

        assertThat(faults(out)).isEmpty();
        assertThat(out).contains("\"executionSuccessful\": true", "\"results\": []");
    }

    private static List<JsonNode> results(String log) throws IOException {
        var results = new ArrayList<JsonNode>();
        new ObjectMapper().readTree(log).at("/runs/0/results").forEach(results::add);
        return results;
    }

    private static List<?> faults(String log) throws IOException {
        try (var in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            var schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema)
                    .validate(
                            log,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }
}
