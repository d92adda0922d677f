package se.samordnadplan.sip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

    private static final JsonPointer GOALS = JsonPointer.ROOT.child("goals");

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "/goals", "/goals/0/id", "/goals/", "/a~1b", "/a~0b", "/~01", "/~0~1/x"})
    void isWrittenAsItWasRead(String text) {
        assertThat(JsonPointer.parse(text)).hasToString(text);
    }

    @Test
    void isTheWholeDocumentWhereItsTextIsEmpty() {
        assertThat(JsonPointer.parse("")).isSameAs(JsonPointer.ROOT);
        assertThat(JsonPointer.ROOT.tokens()).isEmpty();
        assertThat(JsonPointer.ROOT.parent()).isNull();
    }

    @Test
    void namesWhatIsOnTheWayUnescaped() {
        assertThat(JsonPointer.parse("/goals/12/a~1b~0c/~01/").tokens())
                .isEqualTo(List.of("goals", "12", "a/b~c", "~1", ""));
    }

    @Test
    void growsByANameAndByANumber() {
        assertThat(GOALS).hasToString("/goals");
        assertThat(GOALS.child("a/b~c")).hasToString("/goals/a~1b~0c");
        assertThat(GOALS.child(0)).hasToString("/goals/0");
        assertThat(GOALS.child(99)).hasToString("/goals/99");
        assertThat(GOALS.child(100)).hasToString("/goals/100");
        assertThat(GOALS.child(Integer.MAX_VALUE)).hasToString("/goals/2147483647");
    }

    @Test
    void shrinksToWhatHoldsIt() {
        assertThat(JsonPointer.parse("/goals/0").parent()).isEqualTo(GOALS);
        assertThat(GOALS.parent()).isSameAs(JsonPointer.ROOT);
    }

    @Test
    void refusesWhatIsNoPointer() {
        assertThatThrownBy(() -> JsonPointer.parse("goals"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("[pointer] must be empty or begin with /. Maybe the slash is missing.");
        assertThatThrownBy(() -> GOALS.child(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("[index] must be 0 or more. Maybe it was not found.");
        assertThatThrownBy(() -> JsonPointer.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> GOALS.child(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/~", "/a~", "/~2", "/~~0", "/~0~", "/~1~x", "/a/~/b"})
    void refusesATildeThatStandsForNothing(String text) {
        assertThatThrownBy(() -> JsonPointer.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("[pointer] has a ~ that is not ~0 or ~1. Maybe write ~0 for ~.");
    }

    @Test
    void equalsAnotherOfTheSameNamesHoweverItWasMade() {
        var read = JsonPointer.parse("/goals/0/id");

        assertThat(GOALS.child(0).child("id")).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(GOALS.child("0").child("id")).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(JsonPointer.ROOT).isEqualTo(JsonPointer.parse(""));
    }

    @ParameterizedTest
    @CsvSource({"/a/b, /a/c", "/a/b, /c/b", "/a/b, /b", "/b, /a/b", "/a/b, /b/a", "/a, ''", "'', /a", "/, ''"})
    void differsFromAnother(String one, String other) {
        assertThat(JsonPointer.parse(one))
                .isNotEqualTo(JsonPointer.parse(other))
                .doesNotHaveSameHashCodeAs(JsonPointer.parse(other));
    }

    @Test
    void isNotItsText() {
        assertThat(GOALS.equals((Object) "/goals")).isFalse();
        assertThat(GOALS.equals(null)).isFalse();
    }
}
