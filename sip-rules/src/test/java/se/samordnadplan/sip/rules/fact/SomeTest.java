package se.samordnadplan.sip.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.fact.Answer.NO;
import static se.samordnadplan.sip.rules.fact.Answer.UNKNOWN;
import static se.samordnadplan.sip.rules.fact.Answer.YES;

import java.util.List;
import org.junit.jupiter.api.Test;

class SomeTest {

    @Test
    void matchWhereOneDoes() {
        assertThat(Some.match(List.<Integer>of(), i -> i > 1)).isFalse();
        assertThat(Some.match(List.of(0, 1), i -> i > 1)).isFalse();
        assertThat(Some.match(List.of(0, 2, 1), i -> i > 1)).isTrue();
    }

    @Test
    void answerAsTheOneThatDecides() {
        assertThat(Some.answer(List.<Answer>of(), own -> own)).isEqualTo(NO);
        assertThat(Some.answer(List.of(NO, UNKNOWN, NO), own -> own)).isEqualTo(UNKNOWN);
        assertThat(Some.answer(List.of(UNKNOWN, YES, NO), own -> own)).isEqualTo(YES);
    }
}
