package se.samordnadplan.sip.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.fact.Answer.NO;
import static se.samordnadplan.sip.rules.fact.Answer.UNKNOWN;
import static se.samordnadplan.sip.rules.fact.Answer.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void combinesAsKleeneDoesInEitherOrder(Answer one, Answer other, Answer both, Answer either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(other.or(one)).isEqualTo(either);
    }

    @Test
    void turnsIntoTheOpposite() {
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void isKnownWhenMadeOfABoolean() {
        assertThat(Answer.of(true)).isEqualTo(YES);
        assertThat(Answer.of(false)).isEqualTo(NO);
    }
}
