package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samordnadplan.sip.rules.national.Plans.invited;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.preparation.NeedBuilder;
import se.samordnadplan.sip.rules.engine.RuleDescription;
import se.samordnadplan.sip.rules.spi.RuleModule;

class RuleModulesTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final RuleId NEED_DESCRIBED = RuleId.of("x-need-described");
    private static final String BOUND = """
            formatVersion: "1.0"
            id: own
            extends: national
            title: {sv: Egen, en: Own}
            documents: {routine: {title: Our routine}}
            versions:
              - version: "1"
                from: 2020-01-01
                rules:
                  x-need-described: {binding: MANDATORY, cite: [{document: routine, section: "2"}]}
                deadlines:
                  x-soon:
                    start: NEED_IDENTIFIED
                    end: INVITATION_SENT
                    within: {amount: 3, unit: WEEKS}
                    binding: ADVISORY
                    title: {sv: Snart, en: Soon}
                    message: {sv: Sen., en: Late.}
            """;

    @TempDir
    private Path folder;

    @Test
    void reportsWhatARuleOfAModuleFindsInItsOwnWords() throws Exception {
        var judgement = judge(described("Kort."), BOUND);

        assertThat(judgement.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(NEED_DESCRIBED);
            assertThat(finding.category()).isEqualTo(Category.NEED);
            assertThat(finding.binding()).isEqualTo(Binding.MANDATORY);
            assertThat(finding.pointer()).hasToString("/need/description");
            assertThat(finding.citations()).containsExactly(new Citation("Our routine", "2"));
            assertThat(finding.message())
                    .containsOnly(
                            Map.entry(Language.SV, "Behovet är beskrivet med {count} {count:tecken|tecken}."),
                            Map.entry(Language.EN, "The need is described in {count} {count:character|characters}."));
        });
        assertThat(judge(described(null), BOUND).findings())
                .extracting(finding -> finding.message().get(Language.EN))
                .containsExactly("The need is not described. Describe it.");
    }

    @Test
    void givesRulesOfModulesARowAfterTheCatalogue() throws Exception {
        var broken = judge(described(null), BOUND).checklist();
        var kept = judge(described("Behöver stöd hemma."), BOUND).checklist();

        assertThat(broken.get(broken.size() - 1)).isEqualTo(new CheckedRule(NEED_DESCRIBED, ChecklistState.VIOLATED));
        assertThat(kept.get(kept.size() - 1)).isEqualTo(new CheckedRule(NEED_DESCRIBED, ChecklistState.SATISFIED));
    }

    @Test
    void demandsNothingThatTheRuleSetDoesNotBind() throws Exception {
        var judgement = judge(described(null), BOUND.replace("MANDATORY, cite", "OFF, cite"));

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.checklist()).extracting(CheckedRule::rule).doesNotContain(NEED_DESCRIBED);
        assertThat(judgement.failed()).isEmpty();
    }

    @Test
    void tellsTheTitleAndTheOrderOfRulesAndDeadlinesOfUsers() throws Exception {
        var active = load(BOUND, modules("good")).on(MON_2026_03_02);
        var soon = RuleId.of("x-soon");

        assertThat(active.titles())
                .containsOnly(
                        Map.entry(
                                NEED_DESCRIBED,
                                Map.of(Language.SV, "Behovet är beskrivet", Language.EN, "The need is described")),
                        Map.entry(soon, Map.of(Language.SV, "Snart", Language.EN, "Soon")));
        assertThat(active.order().compare(NEED_DESCRIBED, soon)).isNegative();
        assertThat(active.order().compare(Catalogue.DEADLINE_APPROACHING, NEED_DESCRIBED))
                .isNegative();
    }

    @Test
    void refusesInARuleSetARuleThatNoModuleHas() {
        var misspelt = BOUND.replace("x-need-described", "x-need-describd");

        assertThatThrownBy(() -> load(misspelt, modules("good")))
                .isInstanceOf(RuleSetException.class)
                .hasMessage(folder.resolve("own.yaml") + ":10:7: no rule module has this rule."
                        + " Maybe its jar is not loaded, or it is a deadline: move it there. Maybe x-need-described?");
        assertThatThrownBy(() -> load(BOUND, RuleModules.none())).isInstanceOf(RuleSetException.class);
    }

    @Test
    void refusesInARuleSetADeadlineWithTheIdOfARule() {
        assertThatThrownBy(() -> load(BOUND.replace("x-soon", "x-need-described"), modules("good")))
                .isInstanceOf(RuleSetException.class)
                .hasMessage(folder.resolve("own.yaml") + ":12:7: this is a rule. Move it under rules.");
    }

    @Test
    void knowsWhatItsRulesSayOfThemselves() {
        assertThat(modules("good").rules())
                .containsExactly(new RuleDescription("x-need-described", "NEED", "INVITED", null));
        assertThat(modules("good").messages(NEED_DESCRIBED)).isPresent();
        assertThat(modules("good").messages(RuleId.of("goal-stated"))).isEmpty();
        assertThat(modules("good")).hasToString("RuleModules[x-need-described]");
        assertThat(RuleModules.of(List.of())).isSameAs(RuleModules.none());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shipped-id   | The rule [goal-stated] of [toys:shipped-id] has no id of a user's own. Let it begin with x- and hold only a-z, 0-9 and hyphens.
            bare-prefix  | The rule [x-] of [toys:bare-prefix] has no id of a user's own. Let it begin with x- and hold only a-z, 0-9 and hyphens.
            wordless     | The rule [x-wordless] of [toys:wordless] lacks the text [x-wordless.title] in sv or en. Add it to the messages of the module.
            misplaced    | The rule [x-other] of [toys:misplaced] has the category of another step. Choose that of a chapter of the rule catalogue.
            unknown-word | The rule [x-other] has @from(FINISHED), which is not known. Choose one of [ALL, INITIATED, INVITED, ESTABLISHED, CLOSED, ESTABLISHED_ONLY, DECLINED_ONLY, INVITED_AND_DECLINED].
            nowhere      | The compiled rules [META-INF/kie/toys/nowhere/drools-model] are missing. Maybe the module names another artifact than groupId:artifactId of its pom, or that pom lacks generateModel or the dependency drools-model-compiler.
            not-there    | The compiled rules [META-INF/kie/toys/not-there/drools-model] are missing. Maybe the module names another artifact than groupId:artifactId of its pom, or that pom lacks generateModel or the dependency drools-model-compiler.
            """)
    void refusesAModuleThatCannotBeUsed(String artifact, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> modules(artifact)).withMessage(message);
    }

    @Test
    void refusesTwoModulesWithOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> modules("good", "another"))
                .withMessage(
                        "The rule [x-need-described] of [toys:another] is in another module, too. Give it an id of its own.");
    }

    @Test
    void findsTheModulesThatAClassLoaderKnows() throws IOException {
        try (var none = loaderNaming();
                var good = loaderNaming(GoodModule.class.getName());
                var broken = loaderNaming("com.example.NotThere")) {
            assertThat(RuleModules.find(none)).isSameAs(RuleModules.none());
            assertThat(RuleModules.find(good).rules())
                    .extracting(RuleDescription::name)
                    .containsExactly("x-need-described");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleModules.find(broken))
                    .withMessageStartingWith("A rule module on the class path cannot be made: ")
                    .withMessageEndingWith("names a class that is not there or has no public constructor.");
        }
    }

    private URLClassLoader loaderNaming(String... classes) throws IOException {
        var root = Files.createTempDirectory(folder, "jar");
        var services = Files.createDirectories(root.resolve("META-INF/services"));
        Files.write(services.resolve(RuleModule.class.getName()), Arrays.asList(classes));
        return new URLClassLoader(new URL[] {root.toUri().toURL()}, getClass().getClassLoader());
    }

    private Judgement judge(SipPlan plan, String file) throws Exception {
        var ruleSet = load(file, modules("good"));
        return RuleJudge.of(ruleSet).judge(plan, MON_2026_03_02, ruleSet);
    }

    private RuleSet load(String file, RuleModules modules) throws Exception {
        return RuleSets.load(Files.writeString(folder.resolve("own.yaml"), file), modules);
    }

    private static RuleModules modules(String... artifacts) {
        return RuleModules.of(Arrays.stream(artifacts)
                .map(artifact -> new ToyModule("toys:" + artifact))
                .toList());
    }

    private static SipPlan described(String description) {
        return invited(plan -> plan.need(
                NeedBuilder.builder(plan.need()).description(description).build()));
    }

    private record ToyModule(String artifact) implements RuleModule {

        @Override
        public Messages messages() {
            return Messages.of(RuleModulesTest.class, "toys");
        }
    }

    /** A module as META-INF/services names it. */
    public static final class GoodModule implements RuleModule {

        @Override
        public String artifact() {
            return "toys:good";
        }

        @Override
        public Messages messages() {
            return Messages.of(RuleModulesTest.class, "toys");
        }
    }
}
