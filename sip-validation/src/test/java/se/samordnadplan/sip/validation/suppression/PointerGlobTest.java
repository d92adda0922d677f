package se.samordnadplan.sip.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.JsonPointer;

class PointerGlobTest {

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "/goals, /goals",
                "/goals/0/**, /goals/0",
                "/goals/0/**, /goals/0/activities/1/startOn",
                "/goals/*, /goals/12",
                "/goals/*/activities/*/startOn, /goals/0/activities/1/startOn",
                "/**, ''",
                "/**, /goals",
                "/**/startOn, /startOn",
                "/**/startOn, /goals/0/activities/1/startOn",
                "/goals/**/startOn, /goals/startOn",
                "/goals/**/activities/**, /goals/0/activities",
                "/**/**, ''",
                "/**/a/**/a, /a/b/a",
                "/*/**, /goals",
                "/a~1b/~0, /a~1b/~0",
                "/*/c, /a~1b/c",
                "/~01, /~01",
            })
    void fits(String glob, String pointer) {
        assertThat(PointerGlob.of(glob).matches(JsonPointer.parse(pointer))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "/goals, ''",
                "/goals, /goals/0",
                "/goals/0, /goals",
                "/goals/0/**, /goals",
                "/goals/0/**, /goals/1",
                "/goals/1, /goals/10",
                "/goals/*, /goals",
                "/goals/*, /goals/0/activities",
                "/*, ''",
                "/*/**, ''",
                "/**/startOn, /goals/0/activities/1",
                "/**/startOn, /startOn/0",
                "/**/a/**/a, /a",
                "/Goals, /goals",
                "/a~1b, /a/b",
                "/*/c, /a/b/c",
            })
    void doesNotFit(String glob, String pointer) {
        assertThat(PointerGlob.of(glob).matches(JsonPointer.parse(pointer))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "goals", "*", "**", "/", "/goals/", "/goals//id", "/~", "/~2", "/goal*", "/***", "/~0*"})
    void refusesWhatIsNoPattern(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointerGlob.of(text))
                .withMessageStartingWith("[pointer] ")
                .withMessageContaining("Maybe");
    }

    /** With one try after the other this would take longer than the world stands. */
    @Test
    void takesManyWildcardsInItsStride() {
        assertThat(PointerGlob.of("/**/a".repeat(200) + "/b").matches(JsonPointer.parse("/a".repeat(400))))
                .isFalse();
    }

    @Test
    void isItsText() {
        var glob = PointerGlob.of("/goals/*/a~1b");

        assertThat(glob).hasToString("/goals/*/a~1b").isEqualTo(PointerGlob.of("/goals/*/a~1b"));
        assertThat(glob).hasSameHashCodeAs(PointerGlob.of("/goals/*/a~1b"));
        assertThat(glob).isNotEqualTo(PointerGlob.of("/goals/*"));
    }
}
