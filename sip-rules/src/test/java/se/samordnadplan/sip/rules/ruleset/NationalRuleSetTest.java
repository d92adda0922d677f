package se.samordnadplan.sip.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.Citation;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.Parameters;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSetStatus;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.VersionPeriod;

/** Compares the shipped set with tables that were written by hand from the rule catalogue and its sources. */
class NationalRuleSetTest {

    private static final Path TABLES = Path.of(System.getProperty("sip.root"), "sip-rules/src/test/resources/national");
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
        var statements = table("statements.tsv").stream().map(Statement::of).toList();
        var expected = table("rows.tsv").stream()
                .filter(row -> !row[3].equals("2018") || !date.isBefore(LocalDate.of(2018, 1, 1)))
                .map(row -> expected(row, statements, date))
                .toList();

        assertThat(shipped(date))
                .as("national.yaml differs from src/test/resources/national/rows.tsv: see which of the two is wrong")
                .containsExactlyElementsOf(expected);
    }

    private static List<String[]> table(String name) throws IOException {
        return Files.readAllLines(TABLES.resolve(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private record Statement(String id, Citation citation, String from, String to) {

        static Statement of(String[] row) {
            return new Statement(row[0], new Citation(row[1], row[2]), row[3], row[4]);
        }

        boolean inForceOn(LocalDate date) {
            return (from.equals("-") || !date.isBefore(LocalDate.parse(from)))
                    && (to.equals("-") || !date.isAfter(LocalDate.parse(to)));
        }
    }

    private static String expected(String[] row, List<Statement> statements, LocalDate date) {
        var cited = new ArrayList<Citation>();
        for (var id : row[2].split(" ")) {
            statements.stream()
                    .filter(statement -> statement.id().equals(id) && statement.inForceOn(date))
                    .forEach(statement -> cited.add(statement.citation()));
        }
        return String.join(" | ", row[0], row[1], cited.toString(), row[4]);
    }

    private static List<String> shipped(LocalDate date) {
        var active = NATIONAL.on(date);
        var rows = new ArrayList<String>();
        active.rules().values().forEach(rule -> rows.add(row(rule.id(), rule.binding(), rule.citationsOn(date), "-")));
        active.deadlines()
                .forEach(rule -> rows.add(row(rule.id(), rule.binding(), rule.citationsOn(date), times(rule))));
        return rows;
    }

    private static String row(RuleId id, Binding binding, List<Citation> citations, String times) {
        return String.join(" | ", id.value(), binding.name().substring(0, 1), citations.toString(), times);
    }

    private static String times(DeadlineRule rule) {
        assertThat(rule.rollForward()).as(rule.id().value()).isFalse();
        return rule.start() + " " + rule.end() + " " + rule.amount() + " " + rule.unit();
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
        var parameters = new Parameters(18, 21, Set.of(PlanType.SIP), List.of(), List.of(), List.of(), 5, 2, Set.of());

        assertThat(NATIONAL.on(LocalDate.of(2012, 1, 1)).parameters()).isEqualTo(parameters);
        assertThat(NATIONAL.on(LocalDate.of(2026, 1, 1)).parameters()).isEqualTo(parameters);
    }

    @Test
    void marksWhatRestsOnAStatuteOnThePlan() throws IOException {
        var byStatute = table("rows.tsv").stream()
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
