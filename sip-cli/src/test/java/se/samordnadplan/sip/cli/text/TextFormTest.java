package se.samordnadplan.sip.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.cli.output.Totals;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * Whole reports as people read them; {@code -Dsip.update=true} writes the golden files anew. The messages of the findings
 * are those of the stored reports, whatever the language around them.
 */
class TextFormTest {

    private static final byte[] NO_JSON = {};

    private static final Path GOLDEN =
            Path.of(System.getProperty("sip.root"), "sip-cli/src/test/resources/se/samordnadplan/sip/cli/text");

    @ParameterizedTest
    @CsvSource({
        "accepted, SV, false",
        "accepted, EN, false",
        "unread, SV, false",
        "suppressed, SV, false",
        "suppressed, EN, false",
        "everything, SV, false",
        "everything, EN, false",
        "everything, SV, true"
    })
    void readsAsInTheGoldenFile(String name, Language language, boolean colour) throws IOException {
        var text = form(language, colour).render(report(name), NO_JSON).text();

        var golden = GOLDEN.resolve(name + "." + language.tag() + (colour ? ".colour" : "") + ".txt");
        if (Boolean.getBoolean("sip.update")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({"accepted", "unread", "suppressed", "everything"})
    void isNoWiderThanATerminal(String name) throws IOException {
        assertThat(form(Language.SV, false).render(report(name), NO_JSON).text().lines())
                .allMatch(line -> line.length() <= 80 && line.equals(line.stripTrailing()));
    }

    @ParameterizedTest
    @CsvSource({"accepted", "unread", "suppressed", "everything"})
    void saysTheSameWithoutColours(String name) throws IOException {
        var coloured = form(Language.SV, true).render(report(name), NO_JSON).text();

        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(
                        form(Language.SV, false).render(report(name), NO_JSON).text());
    }

    @Test
    void addsUpTheDocumentsWhereThereAreSeveral() {
        var one = Totals.NONE.plus(Verdict.REJECTED);
        var many = one.plus(Verdict.ACCEPTED)
                .plus(Verdict.ACCEPTED)
                .plus(Verdict.ACCEPTED_WITH_REMARKS)
                .plus(Verdict.NOT_EVALUATED);

        assertThat(form(Language.SV, false).closing(one)).isEmpty();
        assertThat(form(Language.SV, false).closing(many))
                .isEqualTo("\n5 dokument: 2 godtagna, 1 godtaget med anmärkningar, 1 underkänt,"
                        + " 1 inte färdigbedömt\n");
        assertThat(form(Language.EN, false).closing(many))
                .isEqualTo("\n5 documents: 2 accepted, 1 accepted with remarks, 1 rejected, 1 not fully evaluated\n");
    }

    @Test
    void saysSoWhereThereIsNoDocument() {
        assertThat(form(Language.EN, false).nothing()).hasValue("No documents.\n");
    }

    @Test
    void isALineWhenQuiet() throws IOException {
        assertThat(new LineForm(Language.EN, false)
                        .render(report("everything"), NO_JSON)
                        .text())
                .isEqualTo("inbox/plans.ndjson:17: not fully evaluated, 5 errors, 2 improvement suggestions,"
                        + " 1 piece of information\n");
    }

    private static TextForm form(Language language, boolean colour) {
        return new TextForm(RuleSets.shipped("national"), language, colour);
    }

    private static ValidationReport report(String name) throws IOException {
        return ValidationReport.parse(Files.readString(GOLDEN.resolve(name + ".json")));
    }
}
