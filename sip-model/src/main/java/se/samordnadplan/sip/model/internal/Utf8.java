package se.samordnadplan.sip.model.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Documents as bytes: a byte that is not UTF-8 is a fault, not a replacement character. Not part of the API. */
public final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /**
     * Decodes bytes.
     *
     * @param bytes any bytes
     * @return the text with its byte order mark, if it has one; empty where the bytes are not UTF-8
     */
    public static Optional<String> decode(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        // the fast decoder replaces what it cannot read; only then look closer, the character may be meant
        return text.indexOf(REPLACEMENT) < 0 || soundPart(bytes).length() == text.length()
                ? Optional.of(text)
                : Optional.empty();
    }

    /**
     * Decodes bytes up to the first that is not UTF-8.
     *
     * @param bytes any bytes
     * @return the text before it
     */
    public static String soundPart(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var read = CharBuffer.allocate(bytes.length);
        decoder.decode(ByteBuffer.wrap(bytes), read, true);
        return read.flip().toString();
    }

    /**
     * Takes a byte order mark away.
     *
     * @param text any text
     * @return the text without the mark at its start
     */
    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * Whether a text takes up more bytes than given; an unpaired surrogate counts as three.
     *
     * @param text any text
     * @param maxBytes the most bytes
     * @return true if it is longer
     */
    public static boolean isLonger(String text, int maxBytes) {
        if (text.length() > maxBytes) {
            return true;
        }
        return 3L * text.length() > maxBytes && bytes(text) > maxBytes;
    }

    private static long bytes(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                i++;
                bytes += 4;
            } else {
                bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            }
        }
        return bytes;
    }
}
