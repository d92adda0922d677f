package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.REJECTED;
import static se.samordnadplan.sip.cli.Plans.WITH_REMARKS;
import static se.samordnadplan.sip.cli.Run.sip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code compare} says of two sets of reports. */
class CompareTest {

    /** The same plan with a day that is to come: an error. */
    private static final String TO_COME = ACCEPTED.replace("2026-02-27", "2026-03-05");

    @TempDir
    private Path folder;

    @Test
    void findsNoDifferenceBetweenAnythingAndItself() throws IOException {
        var set = reports("a.ndjson", List.of(ACCEPTED, WITH_REMARKS, REJECTED));

        var run = sip("compare", set, set);

        assertThat(run).isEqualTo(new Run(0, """
                        Jämförelse av rapporter
                        Gamla: 3 rapporter om 3 planer: national 2018-01-01 · 2026-03-01 · sip VERSION
                        Nya: 3 rapporter om 3 planer: national 2018-01-01 · 2026-03-01 · sip VERSION

                        Ingen skillnad.
                        """, ""));
    }

    @Test
    void tellsWhichRulesBeganAndCeasedToFire() throws IOException {
        var before = reports("a.ndjson", List.of(ACCEPTED, WITH_REMARKS));
        var now = reports("b.ndjson", List.of(TO_COME, ACCEPTED.replace("sip-1", "sip-2")));

        var run = sip("compare", before, now);

        assertThat(run.code()).isOne();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().skip(4))
                .containsExactly(
                        "Godtagen → Underkänd",
                        "    1 plan: sip-1",
                        "Godtagen med anmärkningar → Godtagen",
                        "    1 plan: sip-2",
                        "Avvikelse nothing-recorded-in-the-future – Inget utfört har ett framtida datum",
                        "    ny på 1 plan: sip-1",
                        "Förbättringsförslag need-identified-on-recorded – Det framgår när behovet konstaterades",
                        "    borta på 1 plan: sip-2");
    }

    @Test
    void tellsItInEnglishAndInShort() throws IOException {
        var before = reports("a.ndjson", List.of(ACCEPTED));
        var now = reports("b.ndjson", List.of(TO_COME));

        assertThat(sip("compare", before, now, "--lang", "en", "-q")
                        .out()
                        .lines()
                        .skip(4))
                .containsExactly(
                        "Accepted → Rejected",
                        "    1 plan",
                        "Deviation nothing-recorded-in-the-future – Nothing that is done has a date in the future",
                        "    new on 1 plan");
    }

    @Test
    void namesAtMostTenPlansAndCountsAll() throws IOException {
        var ids = IntStream.range(0, 12)
                .mapToObj(number -> "sip-" + (char) ('a' + number))
                .toList();
        var before = reports(
                "a.ndjson",
                ids.stream().map(id -> ACCEPTED.replace("sip-1", id)).toList());
        var now = reports(
                "b.ndjson", ids.stream().map(id -> TO_COME.replace("sip-1", id)).toList());

        var json = json("compare", before, now, "-f", "json");

        assertThat(json.at("/rules")).hasSize(1);
        assertThat(json.at("/rules/0/began/plans").asInt()).isEqualTo(12);
        assertThat(texts(json.at("/rules/0/began/ids"))).containsExactlyElementsOf(ids.subList(0, 10));
        assertThat(json.at("/rules/0/ceased/plans").asInt()).isZero();
        assertThat(sip("compare", before, now).out())
                .contains("ny på 12 planer: sip-a, sip-b,")
                .contains("sip-j, …");
    }

    @Test
    void isAnObjectAsJson() throws IOException {
        var before = reports("a.ndjson", List.of(ACCEPTED, WITH_REMARKS));
        var now = reports("b.ndjson", List.of(TO_COME, ACCEPTED.replace("sip-1", "sip-3")));

        assertThat(json("compare", before, now, "-f", "json")).isEqualTo(new ObjectMapper().readTree("""
                                {
                                  "comparisonVersion": "1.0",
                                  "old": {
                                    "reports": 2, "plans": 2, "notEvaluated": 0, "cutShort": 0, "asOf": ["2026-03-01"],
                                    "ruleSets": ["national 2018-01-01"], "engines": ["VERSION"]
                                  },
                                  "new": {
                                    "reports": 2, "plans": 2, "notEvaluated": 0, "cutShort": 0, "asOf": ["2026-03-01"],
                                    "ruleSets": ["national 2018-01-01"], "engines": ["VERSION"]
                                  },
                                  "onlyOld": {"plans": 1, "ids": ["sip-2"]},
                                  "onlyNew": {"plans": 1, "ids": ["sip-3"]},
                                  "verdicts": [
                                    {"old": "ACCEPTED", "new": "REJECTED", "affected": {"plans": 1, "ids": ["sip-1"]}}
                                  ],
                                  "rules": [
                                    {
                                      "rule": "nothing-recorded-in-the-future",
                                      "severity": "ERROR",
                                      "began": {"plans": 1, "ids": ["sip-1"]},
                                      "ceased": {"plans": 0, "ids": []}
                                    }
                                  ]
                                }"""));
    }

    @Test
    void seesThatAFindingMovedAndThatItsSeverityIsAnother() throws IOException {
        var report = report(TO_COME);
        var before = Plans.write(folder, "a.ndjson", report);
        var moved = Plans.write(folder, "b.ndjson", report.replace("/need/identifiedOn", "/consent/decidedOn"));
        var milder = Plans.write(folder, "c.ndjson", report.replace("\"ERROR\"", "\"WARNING\""));

        assertThat(sip("compare", before, moved).out().lines().skip(4))
                .containsExactly(
                        "Avvikelse nothing-recorded-in-the-future – Inget utfört har ett framtida datum",
                        "    ny på 1 plan: sip-1",
                        "    borta på 1 plan: sip-1");
        assertThat(sip("compare", before, milder).out().lines().skip(4))
                .containsExactly(
                        "Avvikelse nothing-recorded-in-the-future – Inget utfört har ett framtida datum",
                        "    borta på 1 plan: sip-1",
                        "Förbättringsförslag nothing-recorded-in-the-future – Inget utfört har ett framtida datum",
                        "    ny på 1 plan: sip-1");
    }

    @Test
    void takesAFindingThatIsSuppressedForOne() throws IOException {
        var suppressions = Plans.write(
                folder,
                "s.yaml",
                "suppressions: [{rule: nothing-recorded-in-the-future, reason: Known, until: 2026-06-30}]");
        var before = reports("a.ndjson", List.of(TO_COME));
        var now = reports("b.ndjson", List.of(TO_COME), "--suppressions", suppressions);

        assertThat(sip("compare", before, now).out().lines().skip(4))
                .containsExactly("Underkänd → Godtagen", "    1 plan: sip-1");
    }

    @Test
    void goesByTheNameOfADocumentThatWasNotRead() throws IOException {
        var before = reports("a.ndjson", List.of("{"));
        var now = reports("a.ndjson", List.of("{}"));

        assertThat(json("compare", before, now, "-f", "json").at("/verdicts")).isEmpty();
        assertThat(sip("compare", before, before).code()).isZero();
    }

    @Test
    void takesAllReportsOnAPlanTogether() throws IOException {
        var once = reports("a.ndjson", List.of(TO_COME));
        var twice = reports("b.ndjson", List.of(ACCEPTED, TO_COME));

        var run = sip("compare", once, twice);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nya: 2 rapporter om 1 plan:");
    }

    @Test
    void doesNotCallSetsEqualThatLeaveOutFindings() throws IOException {
        var plan = Plans.plan("sip-7", "\"goals\":[{},{}]");
        var whole = reports("a.ndjson", List.of(plan));
        var part = reports("b.ndjson", List.of(plan), "--max-findings", "1");

        assertThat(sip("compare", whole, whole).code()).isZero();
        assertThat(sip("compare", part, part).code()).isEqualTo(3);
        assertThat(sip("compare", part, whole).code()).isEqualTo(3);
        assertThat(sip("compare", part, part).out())
                .contains("    1 rapport utelämnar anmärkningar; skriv dem med --max-findings 10000.");
    }

    @Test
    void doesNotCallSetsEqualOfWhichAPlanWasNotEvaluated() throws IOException {
        var report = report(ACCEPTED).replace("\"ACCEPTED\"", "\"NOT_EVALUATED\"");
        var set = Plans.write(folder, "a.ndjson", report);

        var run = sip("compare", set, set);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("    1 plan är inte färdigbedömd: vad som skiljer dem går inte att säga.");
    }

    @Test
    void refusesWhatHoldsNoReports() throws IOException {
        var set = reports("a.ndjson", List.of(ACCEPTED));
        var other = Plans.write(folder, "b.ndjson", "{\"id\":1}");

        var run = sip("compare", set, other);

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "sip: the new set '" + other + "' holds something else than reports in line 1, column 1; write"
                                + " it with sip validate --format json or ndjson\n"));
    }

    @Test
    void refusesAnEmptySet() throws IOException {
        var set = reports("a.ndjson", List.of(ACCEPTED));
        var empty = Plans.write(folder, "b.ndjson", "");

        assertThat(sip("compare", empty, set))
                .isEqualTo(new Run(
                        2,
                        "",
                        "sip: the old set '" + empty + "' holds no report; write it with sip validate --format json or"
                                + " ndjson\n"));
    }

    private String reports(String name, List<String> plans, String... options) throws IOException {
        var documents = Plans.write(folder, "plans.ndjson", String.join("\n", plans));
        var args = new ArrayList<>(List.of("validate", "-f", "ndjson", documents, "-o", folder + "/" + name));
        args.addAll(List.of(options));
        sip(args.toArray(new String[0]));
        var text = Files.readString(folder.resolve(name))
                .replaceAll("(\"sip-validation\",\"version\":)\"[^\"]+\"", "$1\"VERSION\"");
        return Plans.write(folder, name, text);
    }

    private String report(String plan) throws IOException {
        return Files.readString(Path.of(reports("one.ndjson", List.of(plan))));
    }

    private static JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(sip(args).out());
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
