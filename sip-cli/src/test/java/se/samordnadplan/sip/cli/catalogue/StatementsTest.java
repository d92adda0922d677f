package se.samordnadplan.sip.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.cli.GoldenFile;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSets;

/** The tables of statements against the rule sets. */
class StatementsTest {

    /** Whose statements the rule sets cite: the letters of their ids. */
    private static final Map<String, String> LETTERS = Map.of(
            "national", "LPC",
            "vastra-gotaland", "LPCGU",
            "vasterbotten", "LPCV",
            "ornskoldsvik", "LPCO",
            "vastmanland", "LPCM");

    /** The table of bindings and citations that the tests of the rule sets compare with the rule-set files. */
    @Test
    void areTheOnesThatRuleSetsCite() throws IOException {
        var cited = Files.readAllLines(GoldenFile.at("sip-rules/src/test/resources/local/rows.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .filter(row -> !row[6].isEmpty())
                .collect(Collectors.toMap(row -> row[0], row -> row[6]));

        var known = new HashMap<String, String>();
        Stream.concat(Catalogue.rules().stream(), Catalogue.deadlines().stream())
                .map(RuleId::value)
                .forEach(rule -> known.put(rule, ids(rule)));
        assertThat(known).isEqualTo(cited);
    }

    private static String ids(String rule) {
        return Statements.of(rule).stream().map(Statement::id).collect(Collectors.joining(" "));
    }

    /** A rule or a deadline as a rule set has it. */
    private record Bound(String ruleSet, RuleId rule, Binding binding) {}

    static List<Bound> bound() {
        return RuleSets.shippedIds().stream()
                .flatMap(id -> bound(id, LocalDate.of(2026, 3, 2)))
                .filter(bound -> !bound.rule().equals(Catalogue.DEADLINE_APPROACHING))
                .toList();
    }

    private static Stream<Bound> bound(String id, LocalDate date) {
        var active = RuleSets.shipped(id).on(date);
        return Stream.concat(
                active.rules().values().stream().map(rule -> new Bound(id, rule.id(), rule.binding())),
                active.deadlines().stream().map(rule -> new Bound(id, rule.id(), rule.binding())));
    }

    @ParameterizedTest
    @MethodSource("bound")
    void areNeverWeakerThanTheBinding(Bound bound) {
        var modalities = Statements.of(bound.rule().value()).stream()
                .filter(statement -> LETTERS.getOrDefault(bound.ruleSet(), "")
                                .indexOf(statement.id().charAt(0))
                        >= 0)
                .map(Statement::modality)
                .collect(Collectors.toSet());

        switch (bound.binding()) {
            case MANDATORY -> assertThat(modalities).contains("must");
            case RECOMMENDED -> assertThat(modalities).containsAnyOf("must", "should");
            case ADVISORY -> assertThat(modalities).containsAnyOf("must", "should", "tip");
        }
    }

    @Test
    void areSaidInBothLanguages() {
        assertThat(Statements.all()).hasSize(106).allSatisfy(statement -> {
            assertThat(statement.text(Language.SV)).endsWith(".").isNotEqualTo(statement.text(Language.EN));
            assertThat(statement.text(Language.EN)).endsWith(".");
            assertThat(Set.of("must", "should", "tip", "-")).contains(statement.modality());
        });
    }
}
