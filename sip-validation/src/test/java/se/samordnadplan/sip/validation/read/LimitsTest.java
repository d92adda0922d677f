package se.samordnadplan.sip.validation.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.validation.ReadLimits;

class LimitsTest {

    private static final ReadLimits DEFAULT = ReadLimits.DEFAULT;

    private static String padded(int bytes) {
        var document = Told.document("");
        return document.replace(",", "") + " ".repeat(bytes - document.length() + 1);
    }

    @Test
    void aDocumentMayHaveFiveMebibytes() {
        var most = padded(5 * 1024 * 1024);

        assertThat(Told.strictly(most)).isEmpty();
        assertThat(Told.of(Told.utf8(most))).isEmpty();
        assertThat(Told.strictly(most + " "))
                .containsExactly("json-too-large ERROR \"\" 1:1 {expected=DOCUMENT, max=5242880}");
        assertThat(Told.of(Told.utf8(most + " "))).isEqualTo(Told.strictly(most + " "));
    }

    @Test
    void theSizeOfATextIsThatOfItsUtf8() {
        var document = Told.document("\"id\":\"åäö😀\"");
        int bytes = Told.utf8(document).length;

        assertThat(Told.within(new ReadLimits(bytes, 64, 256, 32), document)).isEmpty();
        assertThat(Told.within(new ReadLimits(bytes - 1, 64, 256, 32), document))
                .containsExactly("json-too-large ERROR \"\" 1:1 {expected=DOCUMENT, max=" + (bytes - 1) + "}");
    }

    @Test
    void aTextOverTheSizeIsNotReadFurther() {
        assertThat(Told.strictly("x".repeat(5 * 1024 * 1024 + 1)))
                .containsExactly("json-too-large ERROR \"\" 1:1 {expected=DOCUMENT, max=5242880}");
    }

    @Test
    void objectsAndListsMayStandSixtyFourDeepInEachOther() {
        assertThat(Told.strictly(Told.document("\"x\":" + "[".repeat(63) + "]".repeat(63))))
                .containsExactly("json-unknown-field ERROR \"\" 2:1 {}");
        assertThat(Told.strictly(Told.document("\"x\":" + "[".repeat(64) + "]".repeat(64))))
                .containsExactly("json-too-deep ERROR \"\" 2:68 {max=64}");
        assertThat(Told.strictly("[{\"x\":".repeat(33))).containsExactly("json-too-deep ERROR \"\" 1:193 {max=64}");
    }

    @Test
    void aTextMayHave256KibiUnits() {
        var most = "x".repeat(256 * 1024);

        assertThat(Told.strictly(Told.document("\"id\": \"" + most + "\""))).isEmpty();
        assertThat(Told.strictly(Told.document("\"id\": \"" + most + "x\"")))
                .containsExactly("json-too-large ERROR \"\" 2:7 {expected=TEXT, max=262144}");
        assertThat(Told.strictly(Told.document("\"x\": \"" + most + "x\"")))
                .containsExactly("json-too-large ERROR \"\" 2:6 {expected=TEXT, max=262144}");
    }

    @Test
    void aNameMayHaveAsManyUnitsAsAText() {
        var most = "x".repeat(256 * 1024);

        assertThat(Told.strictly(Told.document("\"" + most + "\": 1")))
                .containsExactly("json-unknown-field ERROR \"\" 2:1 {}");
        assertThat(Told.strictly(Told.document("\"" + most + "x\": 1")))
                .containsExactly("json-too-large ERROR \"\" 2:1 {expected=TEXT, max=262144}");
    }

    @Test
    void aNumberMayHave32Digits() {
        var digits = "1".repeat(32);
        var refused =
                "json-invalid-value ERROR \"/version\" 2:12 " + "{expected=WHOLE_NUMBER, least=1, greatest=2147483647}";

        assertThat(Told.strictly(Told.document("\"version\": " + digits))).containsExactly(refused);
        assertThat(Told.strictly(Told.document("\"version\": -1.5e" + "1".repeat(30))))
                .containsExactly(refused);
        assertThat(Told.strictly(Told.document("\"version\": " + digits + "1")))
                .containsExactly("json-too-large ERROR \"\" 2:12 {expected=NUMBER, max=32}");
        assertThat(Told.strictly(Told.document("\"version\": -1.5e" + "1".repeat(31))))
                .containsExactly("json-too-large ERROR \"\" 2:12 {expected=NUMBER, max=32}");
    }

    @Test
    void overALimitIsToldAloneUnlessTheTextIsMalformedBefore() {
        var deep = "[".repeat(64);

        assertThat(Told.strictly("{\"version\":\"1\",\"version\":2,\"x\":" + deep))
                .containsExactly("json-too-deep ERROR \"\" 1:95 {max=64}");
        assertThat(Told.strictly("{\"version\":\"1\" \"x\":" + deep))
                .containsExactly("json-malformed ERROR \"\" 1:16 {expected=JSON}");
    }

    @Test
    void boundsAreAtLeastOneAndFitInMemory() {
        assertThat(DEFAULT).isEqualTo(new ReadLimits(5_242_880, 64, 262_144, 32));
        assertThatThrownBy(() -> new ReadLimits(0, 64, 256, 32))
                .hasMessageStartingWith("[maxBytes] must be at least 1");
        assertThatThrownBy(() -> new ReadLimits(Integer.MAX_VALUE, 64, 256, 32))
                .hasMessageStartingWith("[maxBytes] must be at most 2147483639");
        assertThatThrownBy(() -> new ReadLimits(1, 1001, 256, 32))
                .hasMessageStartingWith("[maxDepth] must be at most 1000");
        assertThatThrownBy(() -> new ReadLimits(1, 64, 0, 32)).hasMessageStartingWith("[maxStringLength]");
        assertThatThrownBy(() -> new ReadLimits(1, 64, 256, 0)).hasMessageStartingWith("[maxNumberDigits]");
        assertThat(new ReadLimits(ReadLimits.MOST_BYTES, ReadLimits.MOST_DEPTH, 1, 1).maxBytes() + 1)
                .isPositive();
    }

    @Test
    void aDocumentAtTheDeepestNestingThatCanBeAskedForIsRead() {
        var limits = new ReadLimits(1_000_000, 1_000, 256, 32);

        assertThat(Told.within(limits, Told.document("\"x\":" + "[".repeat(999) + "]".repeat(999))))
                .containsExactly("json-unknown-field ERROR \"\" 2:1 {}");
    }
}
