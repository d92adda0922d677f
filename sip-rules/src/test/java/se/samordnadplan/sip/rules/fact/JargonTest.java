package se.samordnadplan.sip.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.rules.Parameters;

class JargonTest {

    @ParameterizedTest
    @CsvSource({
        "Överföring, ÖVERFÖRING, true",
        "överföring, O\u0308verföring nu, true",
        "\u01c6, \u01c5, true",
        "\ud801\udc28b, \ud801\udc00B, true",
        "remiss, demiss, false",
        "remiss, remisx, false",
        "remiss, remisser, false",
        "remiss, '', false",
    })
    void isInATextAsOneOfItsWords(String word, String text, boolean found) {
        assertThat(jargon(Set.of(word)).isIn(text)).isEqualTo(found);
    }

    @Test
    void isNowhereWhereThereIsNone() {
        assertThat(jargon(Set.of()).isIn("remiss")).isFalse();
        assertThat(jargon(Set.of("")).isIn(", ,")).isFalse();
        assertThat(jargon(Set.of("remiss")).isIn(null)).isFalse();
    }

    @Test
    void isFoundBesideWordsOfAnyLength() {
        var longest = "a".repeat(70);

        assertThat(jargon(Set.of(longest, "adl")).isIn("Träna ADL")).isTrue();
        assertThat(jargon(Set.of(longest, "adl")).isIn("b " + longest)).isTrue();
        assertThat(jargon(Set.of(longest, "adl")).isIn(longest + "a")).isFalse();
    }

    private static Jargon jargon(Set<String> words) {
        return new Jargon(new Parameters(18, 21, Set.of(), List.of(), List.of(), words, 5, 2, Set.of()));
    }
}
