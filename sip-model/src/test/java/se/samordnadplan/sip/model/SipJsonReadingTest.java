package se.samordnadplan.sip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.party.Contact;

class SipJsonReadingTest {

    private static final String LIMIT_PAD = " ".repeat(5 * 1024 * 1024);

    private static SipPlan plan(String more) {
        return SipJson.read("{\"formatVersion\":\"1.0\"" + more + "}");
    }

    @Test
    void absentNullAndEmptyAreTheSame() {
        assertThat(List.of(
                        plan(",\"goals\":[]"),
                        plan(",\"goals\":null,\"source\":null,\"version\":null"),
                        plan(",\"version\":1"),
                        plan(",\"id\":\"\\u00a0\\u2028 \\t\",\"overallResponsibleBody\":\"\"")))
                .containsOnly(plan(""));
    }

    @Test
    void countsLinesAndColumnsFromOneAlsoWhereThereIsNothing() {
        for (var nothing : List.of("", " ", "\uFEFF")) {
            assertThatThrownBy(() -> SipJson.read(nothing))
                    .hasMessageStartingWith("Not a plan document: line 1, column 1.");
        }
    }

    @Test
    void anObjectThatIsThereButEmptyIsThere() {
        assertThat(plan(",\"source\":{}").source()).isEqualTo(new Source(null, null));
        assertThat(plan(",\"source\":{}")).isNotEqualTo(plan(""));
    }

    @Test
    void fillsDefaultsIn() {
        var read = plan(",\"activities\":[{}]");

        assertThat(read.version()).isEqualTo(1);
        assertThat(read.activities().get(0).status()).isEqualTo(ActivityStatus.PLANNED);
    }

    @Test
    void keepsNullAndBlankListElementsForTheChecksToTell() {
        var read = plan(",\"goals\":[null],\"delivery\":{\"copies\":[\"p1\",\" \",null]}");

        assertThat(read.goals()).containsExactly((se.samordnadplan.sip.model.goal.Goal) null);
        assertThat(read.delivery().copies()).containsExactly("p1", null, null);
    }

    @Test
    void doesNotTrimText() {
        assertThat(plan(",\"individual\":{\"contact\":{\"address\":\" Å 1 \"}}")
                        .individual()
                        .contact())
                .isEqualTo(new Contact(null, null, " Å 1 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"planType\":\" SIP \"", // Jackson by itself takes the spaces away
                ",\"planType\":\"sip\"",
                ",\"planType\":\"\"",
                ",\"planType\":0",
                ",\"version\":0",
                ",\"version\":-1",
                ",\"version\":1.0",
                ",\"version\":1e0",
                ",\"version\":\"1\"",
                ",\"version\":2147483648",
                ",\"version\":true",
                ",\"id\":1",
                ",\"id\":true",
                ",\"id\":[]",
                ",\"id\":{}",
                ",\"id\":\"\\ud83d\"",
                ",\"othersInvolved\":\"true\"",
                ",\"othersInvolved\":\" \"",
                ",\"othersInvolved\":1",
                ",\"closure\":\"\"",
                ",\"closure\":[]",
                ",\"closure\":[{}]",
                ",\"goals\":{}",
                ",\"goals\":\"\"",
                ",\"goals\":[\"\"]",
                ",\"goals\":[[]]",
                ",\"delivery\":{\"copies\":\"p1\"}",
                ",\"delivery\":{\"copies\":[1]}",
                ",\"closure\":{\"closedOn\":\"2026-02-29\"}",
                ",\"closure\":{\"closedOn\":\" 2026-02-28\"}",
                ",\"closure\":{\"closedOn\":\"2026-2-28\"}",
                ",\"closure\":{\"closedOn\":\"\"}",
                ",\"closure\":{\"closedOn\":[2026,2,28]}",
                ",\"closure\":{\"closedOn\":20512}",
                ",\"nextFollowUp\":{\"plannedTime\":\"10:00:00\"}",
                ",\"nextFollowUp\":{\"plannedTime\":\"24:00\"}",
                ",\"nextFollowUp\":{\"plannedTime\":\"9:00\"}",
                ",\"unknown\":1",
                ",\"Id\":\"x\"",
                ",\"activities\":[{\"live\":true}]", // names of verbs on the records
                ",\"individual\":{\"identifier\":{\"valid\":true}}",
                ",\"id\":\"a\",\"id\":\"b\"",
                "} {",
                ",",
            })
    void refusesWhatTheFormatDoesNotHave(String more) {
        assertThatThrownBy(() -> plan(more))
                .isInstanceOf(SipJsonException.class)
                .hasNoCause()
                .hasMessageStartingWith("Not a plan document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "1",
                "\"x\"",
                "{}",
                "{\"formatVersion\":\"1.1\"}",
                "{\"formatVersion\":\"1.0 \"}"
            })
    void refusesWhatIsNoDocumentOfThisVersion(String json) {
        assertThatThrownBy(() -> SipJson.read(json))
                .isInstanceOf(SipJsonException.class)
                .hasNoCause()
                .hasMessageStartingWith("Not a plan document");
    }

    @Test
    void readsUpToFiveMebibytesAndNoMore() {
        var exact = "{\"formatVersion\":\"1.0\"}" + LIMIT_PAD.substring("{\"formatVersion\":\"1.0\"}".length());

        assertThat(SipJson.read(exact)).isEqualTo(plan(""));
        assertThat(SipJson.read(exact.getBytes(StandardCharsets.UTF_8))).isEqualTo(plan(""));
        assertThatThrownBy(() -> SipJson.read(exact + " ")).isInstanceOf(SipJsonException.class);
        assertThatThrownBy(() -> SipJson.read((exact + " ").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SipJsonException.class);
        assertThatThrownBy(() -> SipJson.read("\"å\"" + exact.substring(2)))
                .isInstanceOf(SipJsonException.class)
                .hasMessageContaining("larger than 5242880 bytes");
    }

    @Test
    void readsUtf8WithAndWithoutByteOrderMarkAndNothingElse() {
        var json = "{\"formatVersion\":\"1.0\",\"id\":\"å\uFFFD\"}";

        assertThat(SipJson.read(json.getBytes(StandardCharsets.UTF_8)).id()).isEqualTo("å\uFFFD");
        assertThat(SipJson.read(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8))
                        .id())
                .isEqualTo("å\uFFFD");
        assertThat(SipJson.read("\uFEFF" + json).id()).isEqualTo("å\uFFFD");
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1)) {
            assertThatThrownBy(() -> SipJson.read("{\"formatVersion\":\"1.0\",\"id\":\"å\"}".getBytes(charset)))
                    .isInstanceOf(SipJsonException.class);
        }
    }

    @Test
    void tellsWhereTheFirstFaultIs() {
        assertThatThrownBy(() -> SipJson.read("{\"formatVersion\":\"1.0\",\n  \"id\":1}"))
                .isInstanceOf(SipJsonException.class)
                .hasMessage(
                        "Not a plan document: line 2, column 8. Maybe a value has the wrong type or a name is unknown;"
                                + " validate the document to be told all faults.");
    }

    @Test
    void neverQuotesTheDocument() {
        var faults = List.of(
                "{\"formatVersion\":\"1.0\",\"Tolvan\":1}",
                "{\"formatVersion\":\"1.0\",\"status\":\"Tolvan\"}",
                "{\"formatVersion\":\"1.0\",\"version\":\"Tolvan\"}",
                "{\"formatVersion\":\"Tolvan\"}",
                "{\"formatVersion\":Tolvan}",
                "{\"Tolvan\":1,\"Tolvan\":1}");
        for (var json : faults) {
            var thrown = catchThrowable(() -> SipJson.read(json));

            assertThat(thrown).isInstanceOf(SipJsonException.class).hasNoCause();
            assertThat(thrown.getMessage()).doesNotContain("Tolvan");
        }
    }
}
