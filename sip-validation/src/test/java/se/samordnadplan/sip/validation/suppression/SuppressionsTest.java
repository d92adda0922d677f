package se.samordnadplan.sip.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.Problem;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.GoldenFile;

class SuppressionsTest {

    private static final String OWN_RULES = """
            formatVersion: "1.0"
            id: own
            extends: national
            title: {sv: Egna, en: Own}
            versions:
              - version: "1"
                from: 2020-01-01
                deadlines:
                  x-closed-soon:
                    start: PLANNING_MEETING_HELD
                    end: CLOSED
                    within: {amount: 26, unit: WEEKS}
                    binding: RECOMMENDED
                    title: {sv: Avslut, en: Closure}
                    message: {sv: Sent., en: Late.}
            """;

    @TempDir
    private Path folder;

    static Stream<Path> goodFiles() throws IOException {
        return Stream.concat(
                SuppressionFolder.files(SuppressionFolder.GOOD).stream(),
                SuppressionFolder.files(SuppressionFolder.EXAMPLES).stream());
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void areReadFromGoodFiles(Path file) throws IOException {
        assertThat(SuppressionFolder.problems(file)).isEmpty();
    }

    @Test
    void sayWhatStandsInTheFile() throws Exception {
        var entries = SuppressionFolder.load(SuppressionFolder.GOOD.resolve("all-fields.yaml"))
                .entries();

        assertThat(entries)
                .containsExactly(
                        new Suppression(
                                RuleId.of("activity-is-scheduled"),
                                "sip-0001",
                                PointerGlob.of("/goals/0/**"),
                                "Times are kept in the unit's own calendar until the move",
                                LocalDate.of(2026, 6, 30),
                                2,
                                5),
                        new Suppression(
                                RuleId.of("hsa-id-valid"),
                                "17",
                                PointerGlob.of("/bodies/*/hsaId"),
                                "Test ids",
                                LocalDate.of(2100, 12, 31),
                                7,
                                5),
                        new Suppression(
                                RuleId.of("deadline-approaching"),
                                null,
                                null,
                                "Known",
                                LocalDate.of(2026, 1, 31),
                                13,
                                5),
                        new Suppression(
                                RuleId.of("follow-up-held-as-planned"),
                                null,
                                PointerGlob.of("/**/a~1b~0c/*"),
                                "Moved",
                                LocalDate.of(2024, 2, 29),
                                14,
                                5));
    }

    @Test
    void areLookedAtForTheirPlanInTheOrderOfTheFile() throws Exception {
        var suppressions = load("""
                suppressions:
                  - {rule: goal-stated, plan: b, reason: "1", until: 2026-06-30}
                  - {rule: goal-stated, reason: "2", until: 2026-06-30}
                  - {rule: goal-stated, plan: a, reason: "3", until: 2026-06-30}
                  - {rule: goal-stated, plan: a, reason: "4", until: 2026-06-30}
                  - {rule: goal-stated, reason: "5", until: 2026-06-30}
                """);

        assertThat(suppressions.of("a")).extracting(Suppression::reason).containsExactly("2", "3", "4", "5");
        assertThat(suppressions.of("b")).extracting(Suppression::reason).containsExactly("1", "2", "5");
        assertThat(suppressions.of("c")).extracting(Suppression::reason).containsExactly("2", "5");
        assertThat(suppressions.of(null)).extracting(Suppression::reason).containsExactly("2", "5");
        assertThat(suppressions).hasToString("Suppressions[5]");
    }

    @Test
    void areThereWithoutAFileToo() {
        assertThat(Suppressions.none().entries()).isEmpty();
        assertThat(Suppressions.none().of("a")).isEmpty();
    }

    /** Rewritten with {@code -Dsip.update=true}: read what changed. */
    @Test
    void ofAFaultyFileTellAllProblemsAtOnceWithPlaceAndAdvice() throws IOException {
        var told = new StringBuilder();
        for (var file : SuppressionFolder.files(SuppressionFolder.FAULTY)) {
            told.append("== ").append(file.getFileName()).append('\n');
            told.append(SuppressionFolder.problems(file)).append('\n');
        }

        GoldenFile.at(SuppressionFolder.PATH + "/faulty/problems.txt").assertHolds(told.toString());
    }

    @Test
    void areRefusedWithTheProblemsAsMessage() {
        var file = SuppressionFolder.FAULTY.resolve("empty.yaml");
        var problem = new Problem(file.toString(), 1, 1, "the file is empty. Begin with: suppressions:");

        assertThatThrownBy(() -> SuppressionFolder.load(file))
                .isInstanceOfSatisfying(SuppressionsException.class, refused -> {
                    assertThat(refused.problems()).containsExactly(problem);
                    assertThat(refused).hasMessage(problem.toString());
                });
    }

    @Test
    void areAnotherThingThanAFileThatIsNotThere() {
        assertThatThrownBy(() -> SuppressionFolder.load(folder.resolve("nowhere.yaml")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void areNotReadFromAFileThatIsNotUtf8() throws IOException {
        var file = Files.writeString(
                folder.resolve("latin.yaml"),
                "suppressions: [{rule: goal-stated, reason: Känt, until: 2026-06-30}]",
                StandardCharsets.ISO_8859_1);

        assertThat(SuppressionFolder.problems(file))
                .isEqualTo("latin.yaml:1:1: the file is not UTF-8. Save it as UTF-8.");
    }

    @Test
    void mayNameAnIdOfAUsersOwnThatTheRuleSetKnows() throws Exception {
        var ruleSet = RuleSets.load(Files.writeString(folder.resolve("own.yaml"), OWN_RULES));
        var file = file("suppressions: [{rule: x-closed-soon, reason: Known, until: 2026-06-30}]");

        assertThat(Suppressions.load(file, ruleSet).entries())
                .extracting(Suppression::rule)
                .containsExactly(RuleId.of("x-closed-soon"));
        assertThat(SuppressionFolder.problems(file))
                .isEqualTo(
                        "s.yaml:1:23: no rule, deadline or constraint has this id; ids of users' own (x-…) are known by"
                                + " the rule set that plans are judged by.");
    }

    private Suppressions load(String yaml) throws IOException, SuppressionsException {
        return SuppressionFolder.load(file(yaml));
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("s.yaml"), yaml);
    }
}
