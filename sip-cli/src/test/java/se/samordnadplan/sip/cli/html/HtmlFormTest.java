package se.samordnadplan.sip.cli.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.cli.GoldenFile;
import se.samordnadplan.sip.cli.output.ReportWriter;
import se.samordnadplan.sip.cli.output.Target;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * Whole pages; {@code -Dsip.update=true} writes the golden files anew. The style, which all pages share, is not repeated in them.
 * The messages of the findings are those of the stored reports, whatever the language around them.
 */
class HtmlFormTest {

    private static final String RESOURCES = "sip-cli/src/test/resources/se/samordnadplan/sip/cli/";
    private static final byte[] PLAN = """
        {"need": {"identifiedOn": "2025-10-08"}, "consent": {"decision": "GIVEN", "decidedOn": "2025-10-09"},
         "invitation": {"sentOn": "2025-10-13"}, "meetings": [{"type": "PLANNING", "heldOn": "2025-10-29"}],
         "nextFollowUp": {"plannedOn": "2026-03-27"}}
        """.getBytes(UTF_8);

    @ParameterizedTest
    @CsvSource({"accepted, SV", "suppressed, SV", "unread, SV", "everything, SV", "everything, EN"})
    void isAsInTheGoldenFileForOneDocument(String name, Language language) throws IOException {
        GoldenFile.assertHolds(
                golden(name, language),
                withoutStyle(page(new HtmlForm(RuleSets.shipped("national"), language, true), name)));
    }

    @ParameterizedTest
    @CsvSource({"SV", "EN"})
    void isAsInTheGoldenFileForManyDocuments(Language language) throws IOException {
        var page = page(many(language), "accepted", "everything", "everything", "missing", "unread");

        GoldenFile.assertHolds(golden("many", language), withoutStyle(page));
        assertThat(all(page, " id=\"([^\"]*)\"")).doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(all(page, " id=\"([^\"]*)\"")).containsAll(all(page, " href=\"#([^\"]*)\""));
    }

    @Test
    void saysSoWhereThereIsNoDocument() {
        assertThat(many(Language.EN).nothing())
                .hasValueSatisfying(page -> assertThat(page)
                        .startsWith("<!doctype html>\n<html lang=\"en\">\n")
                        .contains("<p>No documents to review.</p>"));
        assertThat(one().nothing()).isEmpty();
    }

    @Test
    void hasNoTimeLineAndNoLinkToOneWhereThePlanNamesNoDay() {
        var json = "{\"formatVersion\":\"1.0\",\"id\":\"sip-1\",\"planType\":\"SIP\",\"status\":\"INITIATED\"}"
                .getBytes(UTF_8);
        var report = SipValidator.create().validate(json, LocalDate.of(2026, 3, 2));

        assertThat(one().render(report, json).text())
                .contains("Plan sip-1")
                .doesNotContain("Tidslinje", "<svg")
                .contains("<p>Inga tidsfrister.</p>");
    }

    @Test
    void loadsNothingAndRunsNothing() throws IOException {
        assertThat(page(many(Language.SV), "accepted", "everything", "missing"))
                .doesNotContain("<script", "http:", "https:", "url(", "@import", " src=", "<link", " onload")
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
    }

    @Test
    void showsWhatComesFromOutsideAsTextOnly() throws IOException {
        var hostile = "\"'><script>alert(1)</script><b onclick='x'>&amp;\0\1\u202e`${1}";
        var quoted = new ObjectMapper().writeValueAsString(hostile);
        var report = ValidationReport.parse(report("accepted")
                .toJson()
                .replace("\"inbox/accepted.json\"", quoted)
                .replace("\"sip-exempel-02\"", quoted));
        assertThat(report.document()).isEqualTo(hostile);

        var form = many(Language.SV);
        var share = form.numbered(form.render(report, PLAN), 7);
        var missing = form.numbered(form.renderMissing(hostile, hostile).orElseThrow(), 8);

        assertThat(share.summary() + share.text() + missing.summary() + missing.text())
                .doesNotContain("<script", "<b ", "&amp;\0", "\0", "\1", "\u202e");
        assertThat(share.summary())
                .contains("<a href=\"#d7\">\"'&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;b"
                        + " onclick='x'&gt;&amp;amp;???`${1}</a>");
        assertThat(share.text()).contains("aria-label=\"På den här sidan, Plan &#34;&#39;>&lt;script>");
    }

    private static String page(HtmlForm form, String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var target = Target.open(null, out);
                var writer = new ReportWriter(form, target, false)) {
            for (var name : names) {
                if (name.equals("missing")) {
                    writer.writeMissing(form.renderMissing("inbox/a.json", "no permission to read")
                            .orElseThrow());
                } else {
                    var report = report(name);
                    writer.write(form.render(report, PLAN), report.verdict(), false);
                }
            }
            writer.end();
        }
        return out.toString(UTF_8);
    }

    private static ValidationReport report(String name) throws IOException {
        return ValidationReport.parse(Files.readString(GoldenFile.at(RESOURCES + "text/" + name + ".json")));
    }

    private static HtmlForm one() {
        return new HtmlForm(RuleSets.shipped("national"), Language.SV, true);
    }

    private static HtmlForm many(Language language) {
        return new HtmlForm(RuleSets.shipped("national"), language, false);
    }

    private static Path golden(String name, Language language) {
        return GoldenFile.at(RESOURCES + "html/" + name + "." + language.tag() + ".html");
    }

    private static String withoutStyle(String page) {
        return page.replaceFirst("(?s)<style>.*</style>", "<style></style>");
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
