package se.samordnadplan.sip.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.Citation;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;

/** The tables of statements against the citations of the shipped rule sets. */
class StatementsTest {

    /** Which statements the documents of the rule sets hold. */
    private static final Map<String, String> DOCUMENTS = Map.ofEntries(
            Map.entry("Hälso- och sjukvårdslag (1982:763)", "L[1-7]"),
            Map.entry("Hälso- och sjukvårdslag (2017:30)", "L[1-7]"),
            Map.entry("Socialtjänstlag (2001:453)", "L[1-7]"),
            Map.entry("Socialtjänstlag (2025:400)", "L[1-7]"),
            Map.entry("Lag (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård", "L(8|9|10)"),
            Map.entry("Lag (1930:173) om beräkning av lagstadgad tid", "L11"),
            Map.entry("Lag (1991:1128) om psykiatrisk tvångsvård", "L12"),
            Map.entry("Lag (1991:1129) om rättspsykiatrisk vård", "L12"),
            Map.entry("Socialstyrelsens termbank", "L13"),
            Map.entry("Gemensam praxis i lästa rutiner (common practice)", "P1"),
            Map.entry("Uppgifternas inbördes samstämmighet (consistency of the record)", "C1"),
            Map.entry(
                    "Riktlinje för samordnad individuell plan för kommunerna i Västra Götaland och Västra"
                            + " Götalandsregionen, 2020–2023",
                    "G\\d+"),
            Map.entry("Uppdragsbeskrivning för stärkt arbete med SIP i Västra Götaland", "U\\d+"),
            Map.entry(
                    "Att göra en samordnad individuell plan med den enskildes delaktighet och medskapande, bilaga till"
                            + " SIP länsrutin",
                    "V\\d+"),
            Map.entry(
                    "Rutiner för samordnad individuell plan (SIP) i Örnsköldsvik för landstingets och kommunens"
                            + " verksamheter",
                    "O\\d+"),
            Map.entry("Förbättrad SIP för personer med psykisk ohälsa", "M\\d+"));

    /** A rule or a deadline as a rule set has it in one of its versions. */
    private record Bound(String set, LocalDate date, RuleId rule, Binding binding, List<Citation> citations) {}

    static List<Bound> bound() {
        return RuleSets.shippedIds().stream()
                .map(RuleSets::shipped)
                .flatMap(set -> dates(set).flatMap(date -> bound(set, date)))
                .toList();
    }

    /** The first day of each version, and a day under each law. */
    private static Stream<LocalDate> dates(RuleSet set) {
        var days = List.of(LocalDate.of(2016, 1, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2026, 3, 2));
        return Stream.concat(set.versions().stream().map(version -> version.from()), days.stream());
    }

    private static Stream<Bound> bound(RuleSet set, LocalDate date) {
        var active = set.on(date);
        return Stream.concat(
                active.rules().values().stream()
                        .map(rule -> new Bound(set.id(), date, rule.id(), rule.binding(), rule.citationsOn(date))),
                active.deadlines().stream()
                        .map(rule -> new Bound(set.id(), date, rule.id(), rule.binding(), rule.citationsOn(date))));
    }

    @ParameterizedTest
    @MethodSource("bound")
    void areWhatRuleSetsCite(Bound bound) {
        assertThat(bound.citations())
                .allSatisfy(citation -> assertThat(statements(bound, citation))
                        .as(
                                "%s: %s is cited, but no statement of rule-statements.tsv stands there",
                                bound.rule(), citation)
                        .isNotEmpty());
    }

    private static List<Statement> statements(Bound bound, Citation citation) {
        return Statements.of(bound.rule().value()).stream()
                .filter(statement -> statement.id().matches(DOCUMENTS.get(citation.document())))
                .filter(statement -> !isLocal(statement) || statement.place().equals(citation.section()))
                .toList();
    }

    private static boolean isLocal(Statement statement) {
        return !statement.id().matches("[LPC]\\d+");
    }

    static List<String> rules() {
        var ids = new ArrayList<>(Catalogue.rules());
        ids.addAll(Catalogue.deadlines());
        return ids.stream().map(RuleId::value).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areEachCitedSomewhereForTheRule(String rule) {
        var citations = bound().stream()
                .filter(bound -> bound.rule().value().equals(rule))
                .flatMap(bound -> bound.citations().stream())
                .collect(Collectors.toSet());

        assertThat(Statements.of(rule))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(citations)
                        .as("%s: no rule set cites %s", rule, statement.id())
                        .anyMatch(citation -> statement.id().matches(DOCUMENTS.get(citation.document()))
                                && (!isLocal(statement) || statement.place().equals(citation.section()))));
    }

    @ParameterizedTest
    @MethodSource("bound")
    void areNeverWeakerThanTheBinding(Bound bound) {
        var modalities = bound.citations().stream()
                .flatMap(citation -> statements(bound, citation).stream())
                .map(Statement::modality)
                .collect(Collectors.toSet());

        switch (bound.binding()) {
            case MANDATORY -> assertThat(modalities).contains("must");
            case RECOMMENDED -> assertThat(modalities).containsAnyOf("must", "should");
            case ADVISORY -> assertThat(bound.binding()).isEqualTo(Binding.ADVISORY);
        }
    }

    @Test
    void areGivenForNoOtherRules() {
        var rules = Statements.all().stream()
                .flatMap(statement -> Statements.rulesOf(statement).stream())
                .distinct();

        assertThat(rules).isSubsetOf(rules());
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
