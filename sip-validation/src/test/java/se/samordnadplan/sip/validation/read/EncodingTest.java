package se.samordnadplan.sip.validation.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EncodingTest {

    private static final String PLAN = Told.document("\"id\": \"åäö😀\uFFFD\"");

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        for (var bytes : new byte[][] {Told.utf8(PLAN), Told.utf8("\uFEFF" + PLAN)}) {
            var result = Told.STRICT.read(bytes);

            assertThat(result.faults()).isEmpty();
            assertThat(result.plan().id()).isEqualTo("åäö😀\uFFFD");
        }
    }

    @Test
    void tellsWhereABytesIsNoUtf8() {
        var latin = Told.document("\"id\": \"aåäö\"").getBytes(ISO_8859_1);

        assertThat(Told.of(latin)).containsExactly("json-malformed ERROR \"\" 2:9 {expected=UTF_8}");
    }

    @Test
    void tellsAnUnfinishedCharacterAtTheEnd() {
        assertThat(Told.of(new byte[] {'{', '"', (byte) 0xC3}))
                .containsExactly("json-malformed ERROR \"\" 1:3 {expected=UTF_8}");
    }

    @Test
    void countsAfterTheByteOrderMarkAndInUtf16Units() {
        var bytes = Told.utf8("\uFEFF\r\n\"😀å?");
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThat(Told.of(bytes)).containsExactly("json-malformed ERROR \"\" 2:5 {expected=UTF_8}");
    }

    @Test
    void refusesUtf16() {
        assertThat(Told.of(PLAN.getBytes(UTF_16))).containsExactly("json-malformed ERROR \"\" 1:1 {expected=UTF_8}");
        var ascii = Told.document("\"id\": \"a\"");
        assertThat(Told.of(ascii.getBytes(UTF_16LE))).containsExactly("json-malformed ERROR \"\" 1:2 {expected=JSON}");
        assertThat(Told.of(ascii.getBytes(UTF_16BE))).containsExactly("json-malformed ERROR \"\" 1:1 {expected=JSON}");
    }

    @Test
    void refusesOverlongFormsAndSurrogatesInUtf8() {
        assertThat(Told.of(new byte[] {(byte) 0xC0, (byte) 0x80}))
                .containsExactly("json-malformed ERROR \"\" 1:1 {expected=UTF_8}");
        assertThat(Told.of(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .containsExactly("json-malformed ERROR \"\" 1:2 {expected=UTF_8}");
    }
}
