package se.samordnadplan.sip.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Severity;

/** The words of both languages hold together, and numbers are written as the language writes them. */
class ReviewWordsTest {

    private static final ReviewWords SWEDISH = new ReviewWords(Language.SV);
    private static final ReviewWords ENGLISH = new ReviewWords(Language.EN);

    @Test
    void haveTheSameKeysInBothLanguages() {
        assertThat(ReviewWords.MESSAGES.keys(Language.SV))
                .containsExactlyInAnyOrderElementsOf(ReviewWords.MESSAGES.keys(Language.EN));
    }

    @Test
    void haveAWordForEachConstant() {
        assertThat(Severity.values()).allMatch(it -> ReviewWords.MESSAGES.has("severity." + it));
        assertThat(Severity.values()).allMatch(it -> ReviewWords.MESSAGES.has("gravity." + it));
        assertThat(Binding.values()).allMatch(it -> ReviewWords.MESSAGES.has("binding." + it));
        assertThat(Otherwise.values()).allMatch(it -> ReviewWords.MESSAGES.has("otherwise." + it));
    }

    @Test
    void writeNumbersAsTheLanguageDoes() {
        assertThat(SWEDISH.percent(new BigDecimal("87.5"))).isEqualTo("87,5 %");
        assertThat(ENGLISH.percent(new BigDecimal("87.5"))).isEqualTo("87.5%");
        assertThat(SWEDISH.signed(new BigDecimal("4.5"))).isEqualTo("+4,5");
        assertThat(SWEDISH.signed(new BigDecimal("-4.5"))).isEqualTo("−4,5");
        assertThat(SWEDISH.signed(new BigDecimal("0.0"))).isEqualTo("0,0");
        assertThat(SWEDISH.days(new BigDecimal("12.0"))).isEqualTo("12");
        assertThat(SWEDISH.days(new BigDecimal("12.5"))).isEqualTo("12,5");
        assertThat(SWEDISH.days(new BigDecimal("10.0"))).isEqualTo("10");
    }
}
