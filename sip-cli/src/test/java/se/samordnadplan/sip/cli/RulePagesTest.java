package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.RuleId;

/** The rule catalogue in the documentation, and the same by {@code sip rules show}. */
class RulePagesTest {

    private static final String DAY = "2026-03-02";

    private static final Map<String, String> PAGES = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"en, docs/rules.md", "sv, docs/rules.sv.md"})
    void areWhatTheRulesAndRuleSetsSay(String language, String file) throws IOException {
        GoldenFile.assertHolds(GoldenFile.at(file), page(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv"})
    void haveASectionForEachRuleAndEachDeadlineInTheOrderOfTheCatalogue(String language) {
        var ids = page(language)
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.replaceAll("[# `]", ""))
                .toList();

        assertThat(ids).containsExactlyElementsOf(catalogue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv"})
    void linkToEachHeading(String language) {
        var page = page(language);
        var links = page.lines().filter(line -> line.startsWith("- [")).toList();

        assertThat(links).hasSize(13).doesNotHaveDuplicates();
        assertThat(links)
                .allSatisfy(link -> assertThat(page).contains("\n## " + link.substring(3, link.indexOf(']')) + "\n"));
    }

    static List<String> catalogue() {
        var ids = new ArrayList<>(Catalogue.rules());
        ids.addAll(Catalogue.deadlines());
        ids.add(Catalogue.DEADLINE_APPROACHING);
        return ids.stream().map(RuleId::value).toList();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void showTheSameAsTheCommand(String rule) {
        assertThat(page("sv"))
                .contains(sip("rules", "show", rule, "-f", "markdown", "--as-of", DAY)
                        .out());
    }

    @Test
    void showWrongAndRightInTheTerminal() {
        assertThat(sip("rules", "show", "need-assessed", "--as-of", DAY, "-r", "ornskoldsvik")
                        .out())
                .isEqualTo("""
                        need-assessed
                        Det framgår vem som bedömde behovet

                        När det inte gäller: Det framgår inte vem som bedömde behovet av samordning. Ange verksamhetschefen eller den \
                        som chefen utsett.
                        Del: Behov
                        Gäller från: initierad

                        Vad källorna säger:
                          O2 (Örnsköldsvik: ska): Behovet bedöms skyndsamt, av verksamhetens chef eller den som chefen utser.

                        ornskoldsvik 2020-11-02: ska (bindande)
                          Rutiner för samordnad individuell plan (SIP) i Örnsköldsvik för landstingets och kommunens verksamheter, 2

                        Fel (/need/assessedBy saknas):
                          {
                            "need": {…},
                            …
                          }

                        Rätt:
                          {
                            "participants": […, {"id": "p3", "role": "PROFESSIONAL", "body": "soc", …}, …],
                            "need": {"assessedBy": "p3", …},
                            …
                          }
                        """);
    }

    private static String page(String language) {
        return PAGES.computeIfAbsent(
                language,
                it -> sip("rules", "list", "-f", "markdown", "--as-of", DAY, "--lang", it)
                        .out());
    }
}
