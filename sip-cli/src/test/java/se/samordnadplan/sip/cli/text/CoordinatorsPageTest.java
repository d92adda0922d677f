package se.samordnadplan.sip.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.cli.GoldenFile;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.validation.report.Verdict;

/** The page for coordinators speaks with the words of the reports. */
class CoordinatorsPageTest {

    static Stream<String> words() {
        return Stream.of(
                        Stream.of(Verdict.values()).map(it -> "**" + word("verdict." + it) + "**"),
                        Stream.of(Verdict.values()).map(it -> "`" + it + "`"),
                        Stream.of(Severity.values()).map(it -> "**" + word("heading." + it) + "**"),
                        Stream.of("**" + word("heading.SUPPRESSED") + "**"),
                        Stream.of(DeadlineState.values()).map(it -> "**" + word("state." + it) + "**"),
                        Stream.of("INCOMPLETE", "NOT_YET", "NOT_APPLICABLE").map(it -> "**" + state(it) + "**"),
                        Stream.of(PlanStatus.values()).map(it -> word("status." + it)),
                        Stream.of("*" + word("deadlines") + "*", "*Checklista*", "*Nästa ändring*"))
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("words")
    void hasTheWordsOfTheReports(String word) throws IOException {
        assertThat(page()).contains(word);
    }

    @Test
    void namesTheHeadingsOfTheReport() {
        assertThat(word("checklist")).startsWith("Checklista:");
        assertThat(word("next")).startsWith("Nästa ändring:");
    }

    @Test
    void fitsOnTwoPages() throws IOException {
        assertThat(page().lines()).hasSizeLessThan(130).allMatch(line -> line.startsWith("|") || line.length() <= 130);
    }

    private static String state(String state) {
        return TextWords.MESSAGES
                .format("checklist." + state, Language.SV, Map.of("n", ""))
                .strip();
    }

    private static String word(String key) {
        return TextWords.MESSAGES.text(key, Language.SV);
    }

    private static String page() throws IOException {
        return Files.readString(GoldenFile.at("docs/coordinators.sv.md"));
    }
}
