package se.samordnadplan.sip.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipJsonException;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.engine.Found;

/** The peers find the same as ours, so that their times can be compared. */
class TwentyRulesTest {

    private static final Path ROOT = Path.of(System.getProperty("sip.root"));
    private static final Ours OURS = new Ours(LocalDate.of(2026, 3, 2));
    private static final ClassicDrools DROOLS = new ClassicDrools();
    private static final EasyRules EASY_RULES = new EasyRules();
    private static final Cel CEL = new Cel();

    /** The good and the bad document of each rule of the catalogue, and the examples. */
    static List<Path> documents() throws IOException {
        var documents = new ArrayList<Path>();
        for (var folder : List.of("sip-validation/src/test/resources/rules", "examples/plans")) {
            try (var files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .filter(file -> !file.getParent().endsWith("edge"))
                        .sorted()
                        .forEach(documents::add);
            }
        }
        return documents;
    }

    private static Stream<SipPlan> plans() throws IOException {
        return documents().stream().flatMap(TwentyRulesTest::plan);
    }

    /** None of a document that cannot be read: then no rule is asked. */
    private static Stream<SipPlan> plan(Path document) {
        try {
            return Stream.of(SipJson.read(Files.readAllBytes(document)));
        } catch (SipJsonException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void namesTwentyRules() {
        assertThat(Twenty.RULES).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void areNamedInTheDocumentation() throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/performance.md"))).contains(Twenty.RULES);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsTheSameWithEachPeer(Path document) {
        plan(document).forEach(plan -> {
            var found = OURS.find(plan);

            assertThat(OURS.findInPlainJava(plan)).containsExactlyInAnyOrderElementsOf(found);
            assertThat(DROOLS.broken(plan))
                    .containsExactlyInAnyOrderElementsOf(
                            found.stream().map(Found::rule).toList());
            var rules = found.stream().map(Found::rule).distinct().toList();
            assertThat(EASY_RULES.broken(plan)).containsExactlyInAnyOrderElementsOf(rules);
            assertThat(CEL.broken(Cel.variables(plan))).containsExactlyInAnyOrderElementsOf(rules);
        });
    }

    @Test
    void findsEachRuleBrokenInSomeDocument() throws IOException {
        var broken = plans().flatMap(plan -> OURS.find(plan).stream()).map(Found::rule);

        assertThat(broken.distinct()).containsExactlyInAnyOrderElementsOf(Twenty.RULES);
    }
}
