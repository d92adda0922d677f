package se.samordnadplan.sip.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.CodeParameter;
import se.samordnadplan.sip.rules.Extends;
import se.samordnadplan.sip.rules.Parameters;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSetStatus;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.VersionPeriod;
import se.samordnadplan.sip.rules.ruleset.RuleTables.Statement;

/** Compares the four local sets with tables that were written by hand from the rule catalogue and the routines. */
class LocalRuleSetsTest {

    private static final int NATIONAL_COLUMN = 1;
    private static final LocalDate LUS_IN_FORCE = LocalDate.of(2018, 1, 1);
    private static final LocalDate GUIDELINE = LocalDate.of(2020, 11, 3);
    private static final Set<String> ONLY_WITH_LUS = Set.of(
            "discharge-plan-established", "discharge-invitation-by-care-contact", "discharge-invitation-within-3-days");

    /** The column of each set, and the letters of the statements that are its own. */
    private static final Map<String, Own> OWN = Map.of(
            "vastra-gotaland", new Own(2, "GU"),
            "vasterbotten", new Own(3, "V"),
            "ornskoldsvik", new Own(4, "O"),
            "vastmanland", new Own(5, "M"));

    private record Own(int column, String letters) {}

    static Stream<Arguments> demandsWhatTheCatalogueSaysByTheLawInForce() {
        var dates = List.of(
                "2009-06-01",
                "2010-01-01",
                "2017-03-31",
                "2017-04-01",
                "2017-12-31",
                "2018-01-01",
                "2020-11-02",
                "2020-11-03",
                "2020-11-20",
                "2023-12-31",
                "2024-01-01",
                "2025-06-30",
                "2025-07-01",
                "2100-12-31");
        return OWN.keySet().stream().sorted().flatMap(id -> dates.stream().map(date -> Arguments.of(id, date)));
    }

    @ParameterizedTest
    @MethodSource
    void demandsWhatTheCatalogueSaysByTheLawInForce(String id, LocalDate date) throws IOException {
        var statements = new ArrayList<>(RuleTables.statements("national/statements.tsv"));
        statements.addAll(RuleTables.statements("local/statements.tsv"));
        var expected = RuleTables.table("local/rows.tsv").stream()
                .filter(row -> !binding(id, row, date).equals("-"))
                .map(row -> expected(id, row, statements, date))
                .toList();

        assertThat(RuleTables.shipped(RuleSets.shipped(id).on(date), date))
                .as("%s.yaml differs from src/test/resources/local/rows.tsv: see which of the two is wrong", id)
                .containsExactlyElementsOf(expected);
    }

    private static String expected(String id, String[] row, List<Statement> statements, LocalDate date) {
        var letters = OWN.get(id).letters() + (row[NATIONAL_COLUMN].equals("-") ? "" : "LPC");
        var cited = Arrays.stream(row[6].split(" "))
                .filter(statement -> !statement.isEmpty() && letters.indexOf(statement.charAt(0)) >= 0)
                .toList();
        return RuleTables.expected(row[0], binding(id, row, date), cited, row[7], statements, date);
    }

    /** Before its guideline Västra Götaland had the national set; before the law on discharge nobody had its rules. */
    private static String binding(String id, String[] row, LocalDate date) {
        if (date.isBefore(LUS_IN_FORCE) && ONLY_WITH_LUS.contains(row[0])) {
            return "-";
        }
        boolean national = id.equals("vastra-gotaland") && date.isBefore(GUIDELINE);
        var own = national ? "." : row[OWN.get(id).column()];
        return own.equals(".") ? row[NATIONAL_COLUMN] : own;
    }

    @Test
    void theTableHasEachRuleOfTheCatalogue() throws IOException {
        var inTable = RuleTables.table("local/rows.tsv").stream().map(row -> RuleId.of(row[0]));
        var inCatalogue = new ArrayList<>(Catalogue.rules());
        inCatalogue.add(Catalogue.DEADLINE_APPROACHING);
        inCatalogue.addAll(Catalogue.deadlines());

        assertThat(inTable).containsExactlyElementsOf(inCatalogue);
    }

    @ParameterizedTest
    @CsvSource({
        "vastra-gotaland, 2009-12-31, 2010-01-01, BEFORE_STATED_PERIOD, 2010-01-01",
        "vastra-gotaland, 2010-01-01, 2010-01-01, IN_FORCE, 2010-01-01",
        "vastra-gotaland, 2017-12-31, 2010-01-01, IN_FORCE, 2010-01-01",
        "vastra-gotaland, 2018-01-01, 2010-01-01, IN_FORCE, 2018-01-01",
        "vastra-gotaland, 2020-11-02, 2010-01-01, IN_FORCE, 2018-01-01",
        "vastra-gotaland, 2020-11-03, 2020-11-03, IN_FORCE, 2018-01-01",
        "vastra-gotaland, 2023-12-31, 2020-11-03, IN_FORCE, 2018-01-01",
        "vastra-gotaland, 2024-01-01, 2020-11-03, PAST_STATED_PERIOD, 2018-01-01",
        "vastra-gotaland, 2100-12-31, 2020-11-03, PAST_STATED_PERIOD, 2018-01-01",
        "vasterbotten, 2017-12-31, 2020-11-20, BEFORE_STATED_PERIOD, 2010-01-01",
        "vasterbotten, 2020-11-19, 2020-11-20, BEFORE_STATED_PERIOD, 2018-01-01",
        "vasterbotten, 2020-11-20, 2020-11-20, IN_FORCE, 2018-01-01",
        "vasterbotten, 2100-12-31, 2020-11-20, IN_FORCE, 2018-01-01",
        "ornskoldsvik, 2020-11-01, 2020-11-02, BEFORE_STATED_PERIOD, 2018-01-01",
        "ornskoldsvik, 2020-11-02, 2020-11-02, IN_FORCE, 2018-01-01",
        "ornskoldsvik, 2100-12-31, 2020-11-02, IN_FORCE, 2018-01-01",
        "vastmanland, 2020-07-31, 2020-08-01, BEFORE_STATED_PERIOD, 2018-01-01",
        "vastmanland, 2020-08-01, 2020-08-01, IN_FORCE, 2018-01-01",
        "vastmanland, 2100-12-31, 2020-08-01, IN_FORCE, 2018-01-01"
    })
    void eachChoosesItsVersionAndThatOfTheNationalSetByTheDate(
            String id, LocalDate date, String version, RuleSetStatus status, String parent) {
        var active = RuleSets.shipped(id).on(date);

        assertThat(active.version()).isEqualTo(version);
        assertThat(active.status()).isEqualTo(status);
        assertThat(active.parent()).isEqualTo(new Extends("national", parent));
    }

    @Test
    void statesItsPeriods() {
        assertThat(RuleSets.shipped("vastra-gotaland").versions())
                .containsExactly(
                        new VersionPeriod("2010-01-01", LocalDate.of(2010, 1, 1), LocalDate.of(2020, 11, 2)),
                        new VersionPeriod("2020-11-03", GUIDELINE, LocalDate.of(2023, 12, 31)));
        assertThat(RuleSets.shipped("vasterbotten").versions())
                .containsExactly(new VersionPeriod("2020-11-20", LocalDate.of(2020, 11, 20), null));
        assertThat(RuleSets.shipped("ornskoldsvik").versions())
                .containsExactly(new VersionPeriod("2020-11-02", LocalDate.of(2020, 11, 2), null));
        assertThat(RuleSets.shipped("vastmanland").versions())
                .containsExactly(new VersionPeriod("2020-08-01", LocalDate.of(2020, 8, 1), null));
    }

    @Test
    void addsItsParametersToTheNationalOnes() {
        var xu045 = List.of(new CodeParameter("KVA", "XU045"), new CodeParameter("KVÅ", "XU045"));
        var jargon = List.of(
                "ADL",
                "IADL",
                "SVU",
                "BPSD",
                "anamnes",
                "epikris",
                "remiss",
                "prevention",
                "ordination",
                "kontraindikation",
                "biståndsbeslut",
                "delegering",
                "multisjuk",
                "samsjuklighet");

        assertThat(parameters("vastra-gotaland", GUIDELINE)).isEqualTo(with(List.of("SAMSA"), List.of(), List.of()));
        assertThat(parameters("vasterbotten", GUIDELINE)).isEqualTo(with(List.of("Prator", "Form"), List.of(), jargon));
        assertThat(parameters("ornskoldsvik", GUIDELINE))
                .isEqualTo(with(List.of("System Cross", "Procapita", "Form"), xu045, List.of()));
        assertThat(parameters("vastmanland", GUIDELINE)).isEqualTo(with(List.of(), List.of(), List.of()));
    }

    @Test
    void countsVastbusAsSipInVastraGotalandBeforeTheGuideline() {
        assertThat(parameters("vastra-gotaland", GUIDELINE.minusDays(1)))
                .isEqualTo(new Parameters(
                        18,
                        21,
                        Set.of(PlanType.SIP, PlanType.VASTBUS),
                        List.of(),
                        List.of(),
                        Set.of(),
                        5,
                        2,
                        Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vastra-gotaland", "vasterbotten", "ornskoldsvik", "vastmanland"})
    void extendsTheNationalSetAndSaysOfNoShippedOneThatItIsWeaker(String id) {
        var ruleSet = RuleSets.shipped(id);

        assertThat(ruleSet.id()).isEqualTo(id);
        assertThat(ruleSet.shipped()).isTrue();
        assertThat(ruleSet.parent().map(RuleSet::id)).contains("national");
        assertThat(ruleSet.on(GUIDELINE).weakened()).isEmpty();
    }

    private static Parameters parameters(String id, LocalDate date) {
        return RuleSets.shipped(id).on(date).parameters();
    }

    private static Parameters with(List<String> systems, List<CodeParameter> codes, List<String> jargon) {
        return new Parameters(18, 21, Set.of(PlanType.SIP), systems, codes, Set.copyOf(jargon), 5, 2, Set.of());
    }
}
