package se.samordnadplan.sip.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.cli.GoldenFile;
import se.samordnadplan.sip.rules.Language;

/** Each statement of the sources has an answer: the rules that check it, or why a document cannot show it. */
class TraceabilityTest {

    private static final Path TABLES = GoldenFile.at("sip-cli/src/test/resources/se/samordnadplan/sip/cli/catalogue");
    private static final Map<String, String> UNCHECKED = table("unchecked.tsv");
    private static final Map<String, String> PARTLY = table("partly.tsv");

    private static final String LEAD = """
            # From the sources to the rules

            Every statement of the sources that were read, in short and in our own words, with the rules and deadlines that check it,
            or the reason why a document cannot show it. *Must*, *should* and *advice* are the words of the source; no rule is more
            binding than its source, see [rules.md](rules.md). HSL, SoL, LUS, LPT and LRV are statutes, see [glossary.md](glossary.md).

            Written by a test from `statements.tsv` and `rule-statements.tsv` in `sip-cli/src/main/resources` and from `unchecked.tsv`
            and `partly.tsv` in `sip-cli/src/test/resources`: do not edit this page by hand.
            """;

    private static final Map<String, String> SOURCES = sources();

    private static Map<String, String> sources() {
        var sources = new LinkedHashMap<String, String>();
        sources.put("L", "Statutes, and the term bank");
        sources.put("P", "Common practice");
        sources.put("C", "Consistency of the record");
        sources.put("G", "Västra Götaland: guideline 2020–2023");
        sources.put("U", "Västra Götaland: assignment 2018–2019");
        sources.put("O", "Örnsköldsvik: routine");
        sources.put("V", "Västerbotten: manual");
        sources.put("M", "Västmanland: SIP coordinators");
        return sources;
    }

    static List<Statement> statements() {
        return Statements.all();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void hasAnAnswerForEachStatement(Statement statement) {
        assertThat(Statements.rulesOf(statement).isEmpty())
                .as("%s has either rules in rule-statements.tsv or a reason in unchecked.tsv", statement.id())
                .isEqualTo(UNCHECKED.containsKey(statement.id()));
    }

    @Test
    void speaksOfNoOtherStatements() {
        var ids = Statements.all().stream().map(Statement::id).toList();

        assertThat(ids).containsAll(UNCHECKED.keySet()).containsAll(PARTLY.keySet());
        assertThat(PARTLY.keySet()).doesNotContainAnyElementsOf(UNCHECKED.keySet());
    }

    @Test
    void isTheTableInTheDocumentation() throws IOException {
        GoldenFile.assertHolds(GoldenFile.at("docs/traceability.md"), page());
    }

    private static String page() {
        return LEAD
                + SOURCES.entrySet().stream()
                        .map(entry -> section(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining());
    }

    private static String section(String letter, String title) {
        return "\n## " + title + "\n\n| id | source says | | checked by |\n|---|---|---|---|\n"
                + Statements.all().stream()
                        .filter(statement -> statement.id().startsWith(letter))
                        .map(TraceabilityTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Statement statement) {
        return String.join(
                " | ",
                "| " + statement.id(),
                statement.text(Language.EN),
                new CatalogueWords(Language.EN).of("modality." + statement.modality()),
                answer(statement) + " |\n");
    }

    private static String answer(Statement statement) {
        var rules = Statements.rulesOf(statement).stream()
                .map(rule -> "[`" + rule + "`](rules.md#" + rule + ")")
                .collect(Collectors.joining(", "));
        if (rules.isEmpty()) {
            return "*No rule.* " + UNCHECKED.get(statement.id());
        }
        var rest = PARTLY.get(statement.id());
        return rest == null ? rules : rules + ". *In part.* " + rest;
    }

    private static Map<String, String> table(String name) {
        try {
            return Files.readAllLines(TABLES.resolve(name)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
