package se.samordnadplan.sip.validation.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes documents strictly: a byte that is not UTF-8 is a fault, not a replacement character. */
final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** Decodes the bytes, without a byte order mark at their start. */
    static String decode(byte[] bytes) throws Unreadable {
        var text = new String(bytes, StandardCharsets.UTF_8);
        // the fast decoder replaces what it cannot read; only then look closer, the character may be meant
        if (text.indexOf(REPLACEMENT) >= 0) {
            check(bytes);
        }
        return withoutMark(text);
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Whether the text takes up more bytes than given; an unpaired surrogate counts as three. */
    static boolean isLonger(String text, int maxBytes) {
        if (text.length() > maxBytes) {
            return true;
        }
        if (3L * text.length() <= maxBytes) {
            return false;
        }
        var bytes = 0L;
        for (var i = 0; i < text.length() && bytes <= maxBytes; i++) {
            var c = text.charAt(i);
            var paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
                bytes += 4;
            } else {
                bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            }
        }
        return bytes > maxBytes;
    }

    private static void check(byte[] bytes) throws Unreadable {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var read = CharBuffer.allocate(bytes.length);
        if (decoder.decode(ByteBuffer.wrap(bytes), read, true).isError()) {
            throw TokenReader.malformed("UTF_8", endOf(withoutMark(read.flip().toString())));
        }
    }

    /** The place right after the text. */
    private static Place endOf(String text) {
        var line = 1;
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, text.length() - start + 1);
    }
}
