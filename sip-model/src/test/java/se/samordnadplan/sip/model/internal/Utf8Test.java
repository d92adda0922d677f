package se.samordnadplan.sip.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "a, 1",
        "\u007f, 1",
        "\u0080, 2",
        "\u07ff, 2",
        "\u0800, 3",
        "\uffff, 3",
        "😀, 4",
        "a😀ö😀, 11",
        "\ud83d, 3", // halves of a pair
        "\ude00\ud83d, 6",
    })
    void aTextIsLongerThanOneByteLessThanItTakesUp(String text, int bytes) {
        assertThat(Utf8.isLonger(text, bytes)).isFalse();
        assertThat(Utf8.isLonger(text, bytes - 1)).isTrue();
    }

    @Test
    void bytesAreDecodedWithTheirMarkAndWithCharactersThatReplaceOthers() {
        for (var text : new String[] {"", "a", "\uFEFFå", "\uFFFD", "a\uFFFDb😀"}) {
            assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8))).hasValue(text);
        }
    }

    @Test
    void bytesThatAreNotUtf8AreNotDecoded() {
        var broken = new byte[] {'a', 'b', (byte) 0xe5, 'c'};

        assertThat(Utf8.decode(broken)).isEmpty();
        assertThat(Utf8.soundPart(broken)).isEqualTo("ab");
        assertThat(Utf8.decode(new byte[] {(byte) 0xc3})).isEmpty();
    }

    @Test
    void aMarkIsTakenAwayAtTheStartOnly() {
        assertThat(Utf8.withoutMark("")).isEmpty();
        assertThat(Utf8.withoutMark("\uFEFF")).isEmpty();
        assertThat(Utf8.withoutMark("\uFEFFa\uFEFF")).isEqualTo("a\uFEFF");
        assertThat(Utf8.withoutMark("a")).isEqualTo("a");
    }
}
