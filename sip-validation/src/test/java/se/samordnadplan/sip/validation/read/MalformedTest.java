package se.samordnadplan.sip.validation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text stops being JSON: told alone, the same with every version of the parser. */
class MalformedTest {

    /** In the texts {@code '} stands for a quotation mark, {@code _} for a space and {@code ~} for a line feed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "_ | CONTENT | 1:2",
                "~~ | CONTENT | 3:1",
                "{ | MORE | 1:2",
                "[[[ | MORE | 1:4",
                "{'a' | MORE | 1:5",
                "{'a':~ | MORE | 2:1",
                "{'a':1 | MORE | 1:7",
                "{'a':1,_ | MORE | 1:9",
                "{_'a'_:_[_{_}_,_[_]_,_1_]_,_ | MORE | 1:29",
                "{'a':[1,2] | MORE | 1:11",
                "{'a':'no end | MORE | 1:6",
                "{'no end | MORE | 1:2",
                "{'a':'x\\ | MORE | 1:6",
                "{'a':'\\u12 | MORE | 1:6",
                "} | JSON | 1:1",
                "x | JSON | 1:1",
                "{a:1} | JSON | 1:2",
                "{1:1} | JSON | 1:2",
                "{,} | JSON | 1:2",
                "{'a'_1} | JSON | 1:6",
                "{'a':} | JSON | 1:6",
                "{'a':,'b':1} | JSON | 1:6",
                "{'a':1,} | JSON | 1:8",
                "{'a':1,,'b':2} | JSON | 1:8",
                "{'a':1_'b':2} | JSON | 1:8",
                "{'a':1~'b':2} | JSON | 2:1",
                "{'a':1] | JSON | 1:7",
                "[1,2} | JSON | 1:5",
                "[1,] | JSON | 1:4",
                "[,1] | JSON | 1:2",
                "[1_2] | JSON | 1:4",
                "[_~_{_'a'_:_1_},x] | JSON | 2:14",
                "{'a':tru} | JSON | 1:6",
                "{'a':True} | JSON | 1:6",
                "{'a':truex} | JSON | 1:6",
                "{'a':NaN} | JSON | 1:6",
                "{'a':undefined} | JSON | 1:6",
                "{'a':01} | JSON | 1:6",
                "{'a':+1} | JSON | 1:6",
                "{'a':-} | JSON | 1:6",
                "{'a':1.} | JSON | 1:6",
                "{'a':.5} | JSON | 1:6",
                "{'a':1e} | JSON | 1:6",
                "{'a':1e+} | JSON | 1:6",
                "{'a':0x1} | JSON | 1:6",
                "{'a':1.2.3} | JSON | 1:6",
                "{'a':--1} | JSON | 1:6",
                "{'a':'\\x'} | JSON | 1:6",
                "{'a':'\\u12g4'} | JSON | 1:6",
                "{'a':'x~y'} | JSON | 1:6",
                "{'x~y':1} | JSON | 1:2",
                "{'a':`x`} | JSON | 1:6",
                "{'\\uDFAA':0} | JSON | 1:2",
                "{'\\uD83D':0} | JSON | 1:2",
                "{'a':1,'x\\uD83Dy':{ | JSON | 1:8",
                "{'\\uDE00\\uD83D':0} | JSON | 1:2",
                "{'\\uD83D\\u0041':0} | JSON | 1:2",
                "{'\\uD83D\\\\uDE00':0} | JSON | 1:2",
                "[{'a':{'\\uDFAA':0}}] | JSON | 1:8",
                "{'a':1}/*no*/ | NOTHING | 1:8",
                "{/*no*/'a':1} | JSON | 1:2",
                "{'a':1}} | NOTHING | 1:8",
                "{'a':1}_~_x | NOTHING | 2:2",
                "{}_{} | NOTHING | 1:4",
                "{}, | NOTHING | 1:3",
                "1_2 | NOTHING | 1:3",
                "'x''y' | NOTHING | 1:4",
                "1x | JSON | 1:1",
            })
    void isToldAtTheFirstTokenThatCannotStandThere(String text, String expected, String place) {
        var json = text.replace('\'', '"').replace('_', ' ').replace('~', '\n');

        assertThat(Told.strictly(json))
                .containsExactly("json-malformed ERROR \"\" " + place + " {expected=" + expected + "}");
        assertThat(Told.leniently(json)).isEqualTo(Told.strictly(json));
    }

    @Test
    void anEmptyTextHasNoContent() {
        assertThat(Told.strictly("")).containsExactly("json-malformed ERROR \"\" 1:1 {expected=CONTENT}");
        assertThat(Told.of(new byte[0])).containsExactly("json-malformed ERROR \"\" 1:1 {expected=CONTENT}");
    }

    /** Newer parsers refuse such a name, older ones read it; what is said must not depend on that. */
    @Test
    void halfASurrogatePairInANameIsNoJsonHoweverItIsWritten() {
        var low = "\uDE00";
        var high = "\uD83D";

        for (var name : List.of(low, high, "\\uD83D" + low, high + "\\uDE00", "x" + high + "y")) {
            assertThat(Told.strictly("{\"a\":1,\"" + name + "\":2}"))
                    .containsExactly("json-malformed ERROR \"\" 1:8 {expected=JSON}");
            assertThat(Told.leniently(Told.document("\"" + name + "\":2")))
                    .containsExactly("json-malformed ERROR \"\" 2:1 {expected=JSON}");
        }
        for (var name : List.of(high + low, "\\uD83D\\uDE00", "\\ud83d\\ude00\\uD83D\\uDE00", "\\\\uD83D")) {
            assertThat(Told.strictly(Told.document("\"" + name + "\":2")))
                    .containsExactly("json-unknown-field ERROR \"\" 2:1 {}");
        }
    }

    @Test
    void isToldAloneWhateverElseIsWrong() {
        assertThat(Told.strictly("{\"formatVersion\":\"2\",\"x\":1,\"x\":2,\"version\":\"1\",\"id\":}"))
                .containsExactly("json-malformed ERROR \"\" 1:53 {expected=JSON}");
    }

    @Test
    void linesEndWithLfCrAndCrLfAndColumnsCountUtf16Units() {
        for (var end : List.of("\n", "\r", "\r\n")) {
            assertThat(Told.strictly("{" + end + end + "\"id\": \"åäö😀\", x"))
                    .containsExactly("json-malformed ERROR \"\" 3:16 {expected=JSON}");
        }
    }

    @Test
    void aByteOrderMarkIsNotCounted() {
        assertThat(Told.of(Told.utf8("\uFEFF{x"))).containsExactly("json-malformed ERROR \"\" 1:2 {expected=JSON}");
        assertThat(Told.strictly("\uFEFF{x")).containsExactly("json-malformed ERROR \"\" 1:2 {expected=JSON}");
        assertThat(Told.strictly("\uFEFF\uFEFF{}")).containsExactly("json-malformed ERROR \"\" 1:1 {expected=JSON}");
    }

    @Test
    void aTextNestedVeryDeeplyIsToldWithoutExhaustingTheStack() {
        assertThat(Told.strictly("[".repeat(1_000_000))).containsExactly("json-too-deep ERROR \"\" 1:65 {max=64}");
        assertThat(Told.line(Syntax.fault("{\"a\":[".repeat(500_000)).fault()))
                .isEqualTo("json-malformed ERROR \"\" 1:3000001 {expected=MORE}");
    }
}
