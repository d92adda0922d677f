package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipJsonException;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** JSON as others test it: what is none is refused at its place, what is JSON is judged as the document it is. */
class JsonTestSuiteTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final SipValidator STRICT = SipValidator.create();
    private static final SipValidator LENIENT =
            SipValidator.builder().lenient(true).build();
    private static final List<JsonSuite.Input> INPUTS = JsonSuite.inputs();

    private static final String REASON =
            "(: (line [1-9]\\d*, column [1-9]\\d*|it is not UTF-8|it is null)| of format 1\\.0: \\[formatVersion\\] is missing or another)?";

    /** JSON with more digits than the reader takes. */
    private static final String VERY_PRECISE = "y_number_double_close_to_zero";

    /** No JSON, but the reader comes upon the limit before it can know that. */
    private static final Set<String> ENDLESSLY_DEEP =
            Set.of("n_structure_100000_opening_arrays", "n_structure_open_array_object");

    static Stream<JsonSuite.Input> inputs() {
        return INPUTS.stream();
    }

    static Stream<JsonSuite.Input> json() {
        return inputs().filter(JsonSuite.Input::isJson);
    }

    static Stream<JsonSuite.Input> noJson() {
        return inputs().filter(JsonSuite.Input::isNoJson);
    }

    @Test
    void asksTheWholeSuite() {
        assertThat(json()).hasSize(95);
        assertThat(noJson()).hasSize(188);
        assertThat(inputs()).hasSize(318);
    }

    @ParameterizedTest
    @MethodSource("json")
    void takesJsonForJson(JsonSuite.Input input) {
        var expected = input.name().equals(VERY_PRECISE) ? "json-too-large" : "json-unknown-field";

        assertThat(reading(STRICT, input.bytes()))
                .extracting(JsonTestSuiteTest::rule)
                .isNotEmpty()
                .doesNotContain("json-malformed");
        assertThat(reading(STRICT, input.inPlan()))
                .extracting(JsonTestSuiteTest::rule)
                .doesNotContain("json-malformed")
                .contains(expected);
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void tellsWhereJsonEnds(JsonSuite.Input input) {
        var expected = ENDLESSLY_DEEP.contains(input.name()) ? "json-too-deep" : "json-malformed";

        for (var document : List.of(input.bytes(), input.inPlan())) {
            assertThat(STRICT.validate(document, MON_2026_03_02).findings())
                    .extracting(JsonTestSuiteTest::rule, finding -> String.valueOf(finding.pointer()))
                    .containsExactly(tuple(expected, ""));
            assertThat(reading(STRICT, document)).allMatch(finding -> finding.line() >= 1 && finding.column() >= 1);
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void acceptsNone(JsonSuite.Input input) {
        for (var document : List.of(input.bytes(), input.inPlan())) {
            var strict = STRICT.validate(document, MON_2026_03_02);
            var lenient = LENIENT.validate(document, MON_2026_03_02);

            assertThat(List.of(strict.verdict(), lenient.verdict())).containsOnly(Verdict.REJECTED);
            for (var report : List.of(strict, lenient)) {
                assertThat(ValidationReport.parse(report.toJson())).isEqualTo(report);
                assertThat(ReportSchema.faults(report.toJson())).isEmpty();
            }
            assertThat(catchThrowable(() -> SipJson.read(document)))
                    .isExactlyInstanceOf(SipJsonException.class)
                    .hasMessageMatching("Not a plan document" + REASON + "\\. Maybe [^.]+\\.");
        }
    }

    /** Only names that the format does not have are told otherwise: they are warnings. */
    @ParameterizedTest
    @MethodSource("inputs")
    void readsLenientlyNoOtherJson(JsonSuite.Input input) {
        assertThat(LENIENT.validate(input.bytes(), MON_2026_03_02))
                .isEqualTo(STRICT.validate(input.bytes(), MON_2026_03_02));
        assertThat(reading(LENIENT, input.inPlan()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("severity")
                .containsExactlyInAnyOrderElementsOf(reading(STRICT, input.inPlan()));
    }

    @Test
    void saysOfEachInputWhatTheTableSays() {
        var rows = inputs().map(JsonTestSuiteTest::row).collect(Collectors.joining());

        GoldenFile.at("sip-validation/src/test/resources/json-test-suite/expected.tsv")
                .assertHolds("# input\tvalidated\tvalidated as a value in a plan\n" + rows);
    }

    private static String row(JsonSuite.Input input) {
        return String.join(
                        "\t", input.name(), text(reading(STRICT, input.bytes())), text(reading(STRICT, input.inPlan())))
                + "\n";
    }

    private static List<Finding> reading(SipValidator validator, byte[] document) {
        return validator.validate(document, MON_2026_03_02).findings().stream()
                .filter(finding -> finding.category() == Category.READING)
                .toList();
    }

    private static String text(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + "@" + finding.pointer() + " " + finding.line() + ":" + finding.column()
                        + finding.arguments()
                                .getOrDefault("expected", "")
                                .toString()
                                .replaceFirst("^(?=.)", " "))
                .collect(Collectors.joining("; "));
    }

    private static String rule(Finding finding) {
        return finding.rule().value();
    }
}
