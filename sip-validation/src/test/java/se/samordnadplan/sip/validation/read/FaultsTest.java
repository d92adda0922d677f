package se.samordnadplan.sip.validation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    private static final String NUMBER = "{expected=WHOLE_NUMBER, least=1, greatest=2147483647}";
    private static final String UNSUPPORTED = "{supported=1.0}";

    @Test
    void aDocumentWithoutFaultGivesItsPlan() {
        var result = Told.STRICT.read(Told.document("\"id\": \"a\""));

        assertThat(result.faults()).isEmpty();
        assertThat(result.plan().id()).isEqualTo("a");
    }

    @Test
    void tellsAllFaultsOfADocumentInOnePassEachAtItsPlace() {
        var text = """
            {"formatVersion": "1.0",
             "id": 17, "planType": " SIP ", "version": 0,
             "statsu": "CLOSED",
             "individual": {"birthDate": "2024-02-30", "interpreterNeeded": "no", "contact": []},
             "goals": [{"id": "g", "id": "h"}, [], {"activities": {"å": 1}}],
             "nextFollowUp": {"plannedTime": "25:00"},
             "delivery": {"copies": ["p1", 2, {}]},
             "version": 2}
            """;

        assertThat(Told.strictly(text))
                .containsExactly(
                        "json-invalid-value ERROR \"/id\" 2:8 {expected=TEXT}",
                        "json-invalid-value ERROR \"/planType\" 2:24 {expected=ENUM, "
                                + "allowed=[SIP, SPLPTLRV, SPU, VP, HP, RP, GP, SVP, VASTBUS]}",
                        "json-invalid-value ERROR \"/version\" 2:44 " + NUMBER,
                        "json-unknown-field ERROR \"\" 3:2 {expected=KNOWN_NAME, suggestion=status}",
                        "json-invalid-value ERROR \"/individual/birthDate\" 4:30 {expected=DATE}",
                        "json-invalid-value ERROR \"/individual/interpreterNeeded\" 4:65 {expected=BOOLEAN}",
                        "json-invalid-value ERROR \"/individual/contact\" 4:82 {expected=OBJECT}",
                        "json-duplicate-field ERROR \"/goals/0/id\" 5:30 {}",
                        "json-invalid-value ERROR \"/goals/1\" 5:36 {expected=OBJECT}",
                        "json-invalid-value ERROR \"/goals/2/activities\" 5:55 {expected=LIST}",
                        "json-invalid-value ERROR \"/nextFollowUp/plannedTime\" 6:34 {expected=TIME}",
                        "json-invalid-value ERROR \"/delivery/copies/1\" 7:32 {expected=TEXT}",
                        "json-invalid-value ERROR \"/delivery/copies/2\" 7:35 {expected=TEXT}",
                        "json-duplicate-field ERROR \"/version\" 8:13 {}");
        assertThat(Told.STRICT.read(text).plan()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | 1:1",
                "' null' | 1:2",
                "'1' | 1:1",
                "'\"x\"' | 1:1",
                "true | 1:1",
                "'[{\"a\":1,\"a\":2}]' | 1:1",
            })
    void aTopLevelThatIsNoObjectIsAnInvalidValue(String text, String place) {
        assertThat(Told.strictly(text)).contains("json-invalid-value ERROR \"\" " + place + " {expected=OBJECT}");
    }

    @Test
    void nullIsAbsentEverywhere() {
        var text = Told.document(
                "\"id\":null,\"version\":null,\"planType\":null,\"goals\":null,\"closure\":null,"
                        + "\"othersInvolved\":null,\"individual\":{\"birthDate\":null},\"nextFollowUp\":{\"plannedTime\":null}");

        assertThat(Told.strictly(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "\u00a0", "\u3000"})
    void blankIsInvalidWhereNoTextIsAskedFor(String blank) {
        var quoted = "\"" + blank + "\"";
        var text = Told.document("\"version\":" + quoted + ",\"planType\":" + quoted + ",\"othersInvolved\":" + quoted
                + ",\"need\":{\"identifiedOn\":" + quoted + "},\"nextFollowUp\":{\"plannedTime\":" + quoted
                + "},\"id\":" + quoted + ",\"overallResponsibleBody\":" + quoted + ",\"delivery\":{\"copies\":["
                + quoted + "]}");

        assertThat(Told.STRICT.read(text).faults())
                .extracting(fault -> fault.pointer().toString())
                .containsExactly(
                        "/version", "/planType", "/othersInvolved", "/need/identifiedOn", "/nextFollowUp/plannedTime");
    }

    @ParameterizedTest
    @CsvSource({
        "1",
        "2147483647",
    })
    void wholeNumbersAreReadFromOneToTheGreatest(String number) {
        assertThat(Told.strictly(Told.document("\"version\":" + number))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0",
        "-0",
        "-1",
        "1.0",
        "1e0",
        "1E2",
        "2147483648",
        "9999999999",
        "99999999999999999999",
        "1e999999999",
        "-1E-999999999",
        "true"
    })
    void otherNumbersAreInvalid(String number) {
        assertThat(Told.strictly(Told.document("\"version\":" + number)))
                .containsExactly("json-invalid-value ERROR \"/version\" 2:11 " + NUMBER);
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(Told.strictly(Told.document("\"id\":\"\\ud83d\",\"delivery\":{\"copies\":[\"\\ude00\\ud83d\"]}")))
                .containsExactly(
                        "json-invalid-value ERROR \"/id\" 2:6 {expected=TEXT}",
                        "json-invalid-value ERROR \"/delivery/copies/0\" 2:37 {expected=TEXT}");
        assertThat(Told.strictly(Told.document("\"id\":\"\\ud83d\\ude00\""))).isEmpty();
    }

    @Test
    void aRepeatedNameIsToldOnceAtItsSecondOccurrence() {
        assertThat(Told.strictly(Told.document("\"id\":\"a\", \"id\":\"b\",\n\"id\":\"c\"")))
                .containsExactly("json-duplicate-field ERROR \"/id\" 2:16 {}");
    }

    @Test
    void aRepeatedNameInsideWhatIsPassedOverIsToldAtTheKnownObject() {
        assertThat(Told.strictly(Told.document("\"source\":{\"x\":{\"y\":{\"z\":1,\"z\":2}}}")))
                .containsExactly(
                        "json-unknown-field ERROR \"/source\" 2:11 {}",
                        "json-duplicate-field ERROR \"/source\" 2:27 {}");
    }

    @Test
    void aRepeatedUnknownNameIsToldAsUnknownOnceAndAsRepeatedOnce() {
        assertThat(Told.strictly(Told.document("\"x\":1,\"x\":2,\"x\":3")))
                .containsExactly("json-unknown-field ERROR \"\" 2:1 {}", "json-duplicate-field ERROR \"\" 2:7 {}");
    }

    @Test
    void namesOfVerbsOnTheRecordsAreUnknown() {
        assertThat(Told.strictly(Told.document("\"activities\":[{\"live\":true}]")))
                .containsExactly("json-unknown-field ERROR \"/activities/0\" 2:16 {}");
        assertThat(Told.strictly(Told.document("\"individual\":{\"identifier\":{\"valid\":true}}")))
                .containsExactly("json-unknown-field ERROR \"/individual/identifier\" 2:29 {expected=KNOWN_NAME,"
                        + " suggestion=value}");
    }

    @ParameterizedTest
    @CsvSource({
        "goal, goals",
        "Status, status",
        "statsu, status",
        "planTypee, planType",
        "planTyp, planType",
        "tpye, ''",
        "di, ''",
        "planId, ''",
        "follow, ''",
    })
    void suggestsTheNearestKnownName(String unknown, String suggestion) {
        var arguments = suggestion.isEmpty() ? "{}" : "{expected=KNOWN_NAME, suggestion=" + suggestion + "}";

        assertThat(Told.strictly(Told.document("\"" + unknown + "\":1")))
                .containsExactly("json-unknown-field ERROR \"\" 2:1 " + arguments);
    }

    @Test
    void lenientlyUnknownNamesAreWarningsAndPassedOver() {
        var text = Told.document("\"id\":\"a\",\"x\":{\"y\":[1,{}]},\"source\":{\"live\":1,\"system\":\"s\"}");
        var result = Told.LENIENT.read(text);

        assertThat(Told.of(result))
                .containsExactly(
                        "json-unknown-field WARNING \"\" 2:10 {}", "json-unknown-field WARNING \"/source\" 2:37 {}");
        assertThat(result.plan())
                .isEqualTo(Told.STRICT
                        .read(Told.document("\"id\":\"a\",\"source\":{\"system\":\"s\"}"))
                        .plan());
    }

    @Test
    void lenientlyEveryOtherFaultStillKeepsTheDocumentFromBeingRead() {
        var result = Told.LENIENT.read(Told.document("\"x\":{\"y\":1,\"y\":2}"));

        assertThat(Told.of(result))
                .containsExactly("json-unknown-field WARNING \"\" 2:1 {}", "json-duplicate-field ERROR \"\" 2:12 {}");
        assertThat(result.plan()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 1:1",
                "{\"id\":1,\"x\":2} | 1:1",
                "{\"formatVersion\":null} | 1:18",
                "{\"formatVersion\":\"1.1\"} | 1:18",
                "{\"formatVersion\":\" 1.0\"} | 1:18",
                "{\"formatVersion\":\"\"} | 1:18",
                "{\"formatVersion\":1.0} | 1:18",
                "{\"formatVersion\":[\"1.0\"]} | 1:18",
                "{\"formatVersion\":\"2\",\"formatVersion\":\"1.0\"} | 1:18",
            })
    void anotherVersionIsToldAlone(String text, String place) {
        assertThat(Told.strictly(text))
                .containsExactly("format-version-unsupported ERROR \"/formatVersion\" " + place + " " + UNSUPPORTED);
        assertThat(Told.leniently(text)).isEqualTo(Told.strictly(text));
    }

    @Test
    void theFirstVersionCounts() {
        assertThat(Told.strictly("{\"formatVersion\":\"1.0\",\"formatVersion\":\"2\"}"))
                .containsExactly("json-duplicate-field ERROR \"/formatVersion\" 1:40 {}");
    }

    @Test
    void placesCountLinesAsTheyEndAndUtf16Units() {
        for (var end : List.of("\n", "\r", "\r\n")) {
            assertThat(Told.of(
                            Told.utf8("\uFEFF{\"formatVersion\":\"1.0\"," + end + "\"id\":\"åäö😀\",\t\"version\":0}")))
                    .containsExactly("json-invalid-value ERROR \"/version\" 2:25 " + NUMBER);
        }
    }

    @Test
    void neitherFaultsNorResultsShowTheDocument() {
        var result = Told.STRICT.read(Told.document("\"Tolvan\":1,\"id\":\"Tolvan\",\"status\":\"Tolvan\","
                + "\"source\":{\"Tolvan\":{\"Tolvan\":1,\"Tolvan\":2}}"));

        assertThat(result.faults()).hasSize(4);
        assertThat(result.toString()).doesNotContain("Tolvan");
    }

    /** Each pair of names hashes alike: the first in Jackson's table of names, the second in Java's maps. */
    @Tag("long")
    @ParameterizedTest
    @CsvSource({"Ab, BA", "Aa, BB"})
    void craftedNamesCannotMakeTheReaderFail(String one, String other) {
        var names = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            names.append(",\"").append(collision(i, one, other)).append("\":0");
        }
        var text = "{\"formatVersion\":\"1.0\"" + names + "}";

        assertThat(Told.STRICT.read(text).faults()).hasSize(20_000);
        assertThat(Told.LENIENT.read(text).plan()).isNotNull();
    }

    private static String collision(int number, String one, String other) {
        var text = new StringBuilder();
        for (int bit = 0; bit < 16; bit++) {
            text.append((number >> bit & 1) == 0 ? one : other);
        }
        return text.toString();
    }
}
