package se.samordnadplan.sip.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void aTextIsBlankWhereAllOfItIsWhiteSpace() {
        for (var white : "\t\n\u000b\f\r \u0085\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000".split("")) {
            assertThat(Texts.isBlank(white)).as("U+%04X", (int) white.charAt(0)).isTrue();
        }
        for (var black : "\b\u000e\u001c\u001f\u0084\u0086\u200b\ufeffa".split("")) {
            assertThat(Texts.isBlank(black)).as("U+%04X", (int) black.charAt(0)).isFalse();
        }
        assertThat(Texts.isBlank("")).isTrue();
        assertThat(Texts.isBlank(" \t")).isTrue();
        assertThat(Texts.isBlank(" a ")).isFalse();
    }

    @Test
    void aBlankTextIsAbsentAndAnotherStaysAsItIs() {
        assertThat(Texts.orNull(null)).isNull();
        assertThat(Texts.orNull(" ")).isNull();
        assertThat(Texts.orNull(" a ")).isEqualTo(" a ");
    }

    @Test
    void aListIsCopiedWithItsNullsAndAnAbsentOneIsEmpty() {
        assertThat(Texts.list(null)).isEmpty();
        assertThat(Texts.list(List.of())).isEmpty();
        assertThat(Texts.list(Arrays.asList(1, null))).containsExactly(1, null);
        assertThat(Texts.references(null)).isEmpty();
        assertThat(Texts.references(Arrays.asList("p1", " ", null))).containsExactly("p1", null, null);
    }
}
