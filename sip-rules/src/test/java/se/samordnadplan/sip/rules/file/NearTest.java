package se.samordnadplan.sip.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {

    @ParameterizedTest
    @CsvSource({
        "id, ' Maybe id?'",
        "ids, ' Maybe id?'",
        "xid, ' Maybe id?'",
        "it, ' Maybe id?'",
        "abc, ''", // of three characters only one may differ
        "titel, ' Maybe title?'",
        "tile, ' Maybe title?'",
        "txxle, ' Maybe title?'",
        "txxxe, ''",
        "title-and-mo, ''", // of twelve characters three may differ
        "goal-stated-xxx, ' Maybe goal-stated-at?'",
        "goal-stated-xxxx, ' Maybe goal-stated-at?'",
        "goal-stated-xxxxx, ''",
    })
    void suggestsTheNearestOfTheKnownWordsIfItIsNear(String unknown, String suggestion) {
        assertThat(Near.suggestion(unknown, List.of("title", "id", "goal-stated-at")))
                .isEqualTo(suggestion);
    }

    @Test
    void suggestsTheFirstByAlphabetOfTwoEquallyNear() {
        assertThat(Near.suggestion("cat", List.of("rat", "bat", "hat"))).isEqualTo(" Maybe bat?");
    }

    @Test
    void suggestsNothingForATextOfMoreThanAHundredCharactersOrWithoutKnownWords() {
        var hundred = "x".repeat(100);

        assertThat(Near.suggestion(hundred, List.of(hundred + "y"))).isEqualTo(" Maybe " + hundred + "y?");
        assertThat(Near.suggestion(hundred + "x", List.of(hundred + "y"))).isEmpty();
        assertThat(Near.suggestion("x", List.of())).isEmpty();
    }
}
