package se.samordnadplan.sip.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.Parameters;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSetStatus;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.VersionPeriod;

/** Compares the shipped set with tables that were written by hand from the rule catalogue and its sources. */
class NationalRuleSetTest {

    private static final RuleSet NATIONAL = RuleSets.shipped("national");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009-06-01",
                "2010-01-01",
                "2017-03-31",
                "2017-04-01",
                "2017-12-31",
                "2018-01-01",
                "2025-06-30",
                "2025-07-01",
                "2100-12-31"
            })
    void demandsWhatTheCatalogueSaysByTheLawInForce(LocalDate date) throws IOException {
        var statements = RuleTables.statements("national/statements.tsv");
        var expected = RuleTables.table("national/rows.tsv").stream()
                .filter(row -> !row[3].equals("2018") || !date.isBefore(LocalDate.of(2018, 1, 1)))
                .map(row -> RuleTables.expected(row[0], row[1], List.of(row[2].split(" ")), row[4], statements, date))
                .toList();

        assertThat(RuleTables.shipped(NATIONAL.on(date), date))
                .as("national.yaml differs from src/test/resources/national/rows.tsv: see which of the two is wrong")
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31, 2010-01-01, BEFORE_STATED_PERIOD",
        "2010-01-01, 2010-01-01, IN_FORCE",
        "2017-12-31, 2010-01-01, IN_FORCE",
        "2018-01-01, 2018-01-01, IN_FORCE",
        "2100-12-31, 2018-01-01, IN_FORCE"
    })
    void choosesItsVersionByTheDate(LocalDate date, String version, RuleSetStatus status) {
        assertThat(NATIONAL.on(date).version()).isEqualTo(version);
        assertThat(NATIONAL.on(date).status()).isEqualTo(status);
    }

    @Test
    void statesTwoPeriods() {
        assertThat(NATIONAL.versions())
                .containsExactly(
                        new VersionPeriod("2010-01-01", LocalDate.of(2010, 1, 1), LocalDate.of(2017, 12, 31)),
                        new VersionPeriod("2018-01-01", LocalDate.of(2018, 1, 1), null));
    }

    @Test
    void givesTheSameAnswerForAllDaysWithTheSameVersions() {
        assertThat(NATIONAL.on(LocalDate.of(2018, 1, 1))).isSameAs(NATIONAL.on(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void namesEveryParameterInBothVersions() {
        var parameters = new Parameters(18, 21, Set.of(PlanType.SIP), List.of(), List.of(), Set.of(), 5, 2, Set.of());

        assertThat(NATIONAL.on(LocalDate.of(2012, 1, 1)).parameters()).isEqualTo(parameters);
        assertThat(NATIONAL.on(LocalDate.of(2026, 1, 1)).parameters()).isEqualTo(parameters);
    }

    @Test
    void marksWhatRestsOnAStatuteOnThePlan() throws IOException {
        var byStatute = RuleTables.table("national/rows.tsv").stream()
                .filter(row -> List.of(row[2].split(" ")).stream().anyMatch(NationalRuleSetTest::isStatute))
                .map(row -> row[0])
                .collect(Collectors.toSet());
        var active = NATIONAL.on(LocalDate.of(2026, 1, 1));

        assertThat(active.rules().values())
                .allSatisfy(rule -> assertThat(rule.citesStatute())
                        .as(rule.id().value())
                        .isEqualTo(byStatute.contains(rule.id().value())));
        assertThat(active.deadlines())
                .allSatisfy(rule -> assertThat(rule.citesStatute())
                        .as(rule.id().value())
                        .isEqualTo(byStatute.contains(rule.id().value())));
    }

    /** L1 to L10. */
    private static boolean isStatute(String statement) {
        return statement.matches("L([1-9]|10)");
    }

    @Test
    void switchesNothingOff() {
        assertThat(NATIONAL.on(LocalDate.of(2026, 1, 1)).weakened()).isEmpty();
    }

    @Test
    void leavesNoDeadlineOfTheCatalogueWithoutFixedEvents() {
        assertThat(Catalogue.deadlines())
                .allSatisfy(id -> assertThat(FixedEvents.of(id))
                        .as("deadline %s has no fixed events: add it to FixedEvents", id)
                        .isNotNull());
    }
}
