package se.samordnadplan.sip.validation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samordnadplan.sip.validation.ReportAssert.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.Verdict;

/** That every rule of the packaged jars fires on the document that breaks it, and on that alone. */
class FiringProofIT {

    private static final String CATALOGUE = "META-INF/sip/catalogue.txt";
    private static final String INDEX = "META-INF/kie/se.samordnadplan/sip-rules/drools-model";

    private static PublishedLibrary library;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openTheJars() {
        library = new PublishedLibrary(PublishedLibrary.jars());
    }

    @AfterAll
    static void closeTheJars() throws IOException {
        library.close();
    }

    static List<Expectation> rows() {
        return Expectation.ofRules();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void firesAsTheTableSays(Expectation row) {
        assertThat(library.judge(row))
                .hasFindings(row.findings().toArray(String[]::new))
                .hasDeadlines(row.deadlines().toArray(String[]::new))
                .hasVerdict(row.verdict());
    }

    static List<String> catalogue() throws IOException {
        return text(CATALOGUE).lines().map(line -> line.split(";")[0]).toList();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void isAskedOfEachRuleOfTheCatalogue(String rule) {
        assertThat(rows())
                .filteredOn(row -> row.rule().equals(rule))
                .extracting(row -> row.file() + " " + fired(row.findings()).contains(rule))
                .containsExactlyInAnyOrder("good false", "bad true");
    }

    @Test
    void judgesWithNothingButJars() throws Exception {
        var compiled = text(INDEX).lines().toList().get(1);

        for (var type : List.of(
                "se.samordnadplan.sip.model.SipPlan",
                "se.samordnadplan.sip.rules.RuleJudge",
                "se.samordnadplan.sip.validation.SipValidator",
                compiled)) {
            var source = library.loader().loadClass(type).getProtectionDomain().getCodeSource();
            assertThat(source.getLocation().toString())
                    .matches("file:.*/target/sip-(model|rules|validation)-[^/]+\\.jar");
        }
        assertThat(PublishedLibrary.jars())
                .allMatch(jar -> jar.toString().endsWith(".jar") && jar.toFile().isFile());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.drools.compiler.kie.builder.impl.KieBuilderImpl",
                "org.drools.drl.parser.DrlParser",
                "org.drools.ecj.EclipseJavaCompiler",
                "org.drools.model.codegen.ExecutableModelProject",
                "org.drools.mvel.MVELConstraint",
                "org.eclipse.jdt.internal.compiler.Compiler",
                "org.mvel2.MVEL",
                "org.antlr.runtime.Parser",
            })
    void hasNoCompiler(String type) {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> library.loader().loadClass(type));
    }

    @Test
    void namesNoRuleOfAJarThatIsOnlyCopied() throws IOException {
        try (var copied = withRules((name, content) -> content)) {
            assertThat(wrong(copied)).isEmpty();
        }
    }

    /** The condition of one rule asks another question. The library cannot know. */
    @Test
    void namesARuleThatIsCompiledWrongly() throws IOException {
        try (var broken = withRules((name, content) -> isConditionOf("goal-stated", name, content)
                ? AlteredJar.replace(content, "hasGoal", "hasHeldPlanningMeeting")
                : content)) {
            assertThat(wrong(broken)).containsExactly("goal-stated");
        }
    }

    /** The rule is compiled under another name, so that nobody has the one that the rule sets demand. */
    @Test
    void namesARuleThatIsLeftOut() throws IOException {
        try (var broken = withRules((name, content) ->
                name.endsWith(".class") ? AlteredJar.replace(content, "goal-stated", "goal-hinted") : content)) {
            assertThat(wrong(broken)).containsExactly("goal-stated");
            assertThat(verdicts(broken)).containsExactly(Verdict.NOT_EVALUATED);
        }
    }

    /** All rules are made at once, so without a part of one there are none. */
    @Test
    void doesNotJudgeWithoutTheConditionOfARule() throws IOException {
        try (var broken = withRules((name, content) -> isConditionOf("goal-stated", name, content) ? null : content)) {
            assertThat(verdicts(broken)).containsExactly(Verdict.NOT_EVALUATED);
        }
    }

    /** A copy of the library in which the jar of the rules is altered. */
    private PublishedLibrary withRules(BiFunction<String, byte[], byte @Nullable []> alter) throws IOException {
        var altered = folder.resolve("altered.jar");
        var jars = PublishedLibrary.jars();
        var rules = jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith("sip-rules-"))
                .toList();
        assertThat(rules).hasSize(1);
        AlteredJar.copy(rules.get(0), altered, alter);
        return new PublishedLibrary(
                jars.stream().map(jar -> rules.contains(jar) ? altered : jar).toList());
    }

    private static boolean isConditionOf(String rule, String name, byte[] content) {
        return name.contains("/LambdaPredicate") && AlteredJar.mentions(content, rule);
    }

    /** The rules that fire too often, too seldom or in the wrong place, and those that the report says were not evaluated. */
    private static Set<String> wrong(PublishedLibrary broken) {
        var wrong = new TreeSet<String>();
        for (var row : rows()) {
            var found = broken.judge(row).findings().stream()
                    .flatMap(FiringProofIT::texts)
                    .toList();
            wrong.addAll(fired(difference(found, row.findings())));
            wrong.addAll(fired(difference(row.findings(), found)));
        }
        return wrong;
    }

    private static Stream<String> texts(Finding finding) {
        return finding.pointer() == null
                ? Stream.of(String.valueOf(finding.arguments().get("rules")).split(", "))
                : Stream.of(finding.rule() + "@" + finding.pointer());
    }

    private static List<String> difference(List<String> of, List<String> and) {
        var left = new ArrayList<>(of);
        and.forEach(left::remove);
        return left;
    }

    /** The rules of texts as {@code rule@pointer}. */
    private static Set<String> fired(List<String> findings) {
        return findings.stream().map(finding -> finding.split("@")[0]).collect(toSet());
    }

    private static Set<Verdict> verdicts(PublishedLibrary broken) {
        return rows().stream().map(row -> broken.judge(row).verdict()).collect(toSet());
    }

    private static String text(String resource) throws IOException {
        try (var in = library.loader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
