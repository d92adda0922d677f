package se.samordnadplan.sip.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.RuleId;

class FindingTextsTest {

    private static final Messages TEXTS = Messages.of(FindingTexts.class, "messages");

    static Stream<String> keys() {
        return TEXTS.keys(Language.SV).stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void speakOfTheSameArgumentsInBothLanguages(String key) {
        assertThat(placeholders(TEXTS.text(key, Language.EN))).isEqualTo(placeholders(TEXTS.text(key, Language.SV)));
        assertThat(TEXTS.text(key, Language.EN)).endsWith(".").isNotEqualTo(TEXTS.text(key, Language.SV));
    }

    private static TreeSet<String> placeholders(String text) {
        return new TreeSet<>(Pattern.compile("\\{(\\w+)")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList());
    }

    static Stream<RuleId> catalogue() {
        return Stream.of(Catalogue.rules(), Catalogue.deadlines(), List.of(Catalogue.DEADLINE_APPROACHING))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void areThereForEachRule(RuleId rule) {
        for (var language : Language.values()) {
            assertThat(FindingTexts.message(rule, Map.of(), language))
                    .as("rule %s has no message: add it to the message files of sip-rules", rule)
                    .isNotBlank();
        }
    }

    @Test
    void areChosenByWhatWasExpectedAndByTheDayOfCompletion() {
        var late = RuleId.of("discharge-invitation-within-3-days");

        assertThat(FindingTexts.message(RuleId.of("json-invalid-value"), Map.of("expected", "DATE"), Language.EN))
                .startsWith("The value is not a date");
        assertThat(FindingTexts.message(late, Map.of("completedOn", "2026-02-17"), Language.SV))
                .startsWith("Kallelsen skickades");
        assertThat(FindingTexts.message(late, Map.of(), Language.SV)).startsWith("Kallelsen skulle ha skickats");
        assertThat(FindingTexts.message(RuleId.of("x-own"), Map.of("dueOn", "2026-02-17"), Language.EN))
                .contains("2026-02-17");
    }

    @Test
    void areNotBorrowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingTexts.message(RuleId.of("of-nobody"), Map.of(), Language.SV))
                .withMessage("[of-nobody] has no message. Maybe add it to the message files.");
    }

    @Test
    void showListsAsPeopleWriteThem() {
        assertThat(FindingTexts.message(
                        RuleId.of("json-invalid-value"),
                        Map.of("expected", "ENUM", "allowed", List.of("REGION", "MUNICIPALITY")),
                        Language.SV))
                .endsWith("Ange ett av: REGION, MUNICIPALITY.");
    }
}
