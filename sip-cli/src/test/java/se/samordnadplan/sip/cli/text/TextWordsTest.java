package se.samordnadplan.sip.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.cli.catalogue.RuleList;
import se.samordnadplan.sip.cli.deadlines.DeadlinesAsCalendar;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.validation.report.Verdict;

/** The texts of both languages hold together. */
class TextWordsTest {

    @ParameterizedTest
    @MethodSource
    void haveTheSameKeysInBothLanguages(Messages messages) {
        assertThat(messages.keys(Language.SV))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(messages.keys(Language.EN));
    }

    static Stream<Messages> haveTheSameKeysInBothLanguages() {
        return Stream.of(
                TextWords.MESSAGES,
                Messages.of(RuleList.class, "messages"),
                Messages.of(DeadlinesAsCalendar.class, "messages"));
    }

    @Test
    void haveAWordForEachConstant() {
        assertThat(Verdict.values()).allMatch(it -> TextWords.MESSAGES.has("verdict." + it));
        assertThat(Verdict.values()).allMatch(it -> TextWords.MESSAGES.has("totals." + it));
        assertThat(Severity.values()).allMatch(it -> TextWords.MESSAGES.has("heading." + it));
        assertThat(Severity.values()).allMatch(it -> TextWords.MESSAGES.has("count." + it));
        assertThat(DeadlineState.values()).allMatch(it -> TextWords.MESSAGES.has("state." + it));
        assertThat(DeadlineState.values()).allMatch(it -> TextWords.MESSAGES.has("list." + it));
        assertThat(PlanStatus.values()).allMatch(it -> TextWords.MESSAGES.has("status." + it));
    }
}
