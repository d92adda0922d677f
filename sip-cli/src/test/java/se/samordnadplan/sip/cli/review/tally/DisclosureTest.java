package se.samordnadplan.sip.cli.review.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSetStatus;
import se.samordnadplan.sip.validation.report.ChecklistRow;
import se.samordnadplan.sip.validation.report.EngineInfo;
import se.samordnadplan.sip.validation.report.PlanInfo;
import se.samordnadplan.sip.validation.report.RuleSetInfo;
import se.samordnadplan.sip.validation.report.Summary;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** What of the municipalities is not shown. */
class DisclosureTest {

    private static final int ENOUGH = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<RuleId> RULES = List.of(RuleId.of("rule-a"), RuleId.of("rule-b"), RuleId.of("rule-c"));

    private final Map<String, Group> groups = new TreeMap<>();
    private Group whole = new Group(ENOUGH);
    /** The persons of each number that could be shown, by municipality and rule; a rule's name is empty for all plans. */
    private final Map<String, Map<String, Set<Long>>> truth = new TreeMap<>();

    @Test
    void isNothingWhereAllMunicipalitiesHaveEnoughPersons() {
        add("1980", 0, 5);
        add("1981", 10, 5);

        assertThat(hidden()).isEmpty();
    }

    @Test
    void isAlsoTheNextSmallestWhereOneAloneIsTooSmall() {
        add("1980", 0, 9);
        add("1981", 10, 7);
        add("1983", 20, 4);
        add("1984", 30, 8);

        assertThat(hidden()).containsExactly("1981", "1983");
    }

    @Test
    void isAlsoTheNextSmallestWhereSeveralTogetherAreTooSmall() {
        add("1980", 0, 9);
        add("1981", 10, 2);
        add("1983", 20, 2);

        assertThat(hidden()).containsExactly("1980", "1981", "1983");
    }

    @Test
    void isNoMoreWhereSeveralTogetherAreEnough() {
        add("1980", 0, 9);
        add("1981", 10, 3);
        add("1983", 20, 2);

        assertThat(hidden()).containsExactly("1981", "1983");
    }

    @Test
    void countsAPersonOfTwoMunicipalitiesOnce() {
        add("1980", 0, 9);
        add("1981", 10, 3);
        add("1983", 11, 3);

        assertThat(hidden()).containsExactly("1980", "1981", "1983");
    }

    @Test
    void isTheCellOfTooFewPersonsAndTheNextSmallestOfTheSameRule() {
        add("1980", 0, 9, RULES.get(0));
        add("1981", 10, 6, RULES.get(0));
        add("1983", 20, 4, RULES.get(0));
        add("1983", 24, 5);

        var disclosure = Disclosure.of(whole, groups);

        assertThat(hidden()).isEmpty();
        assertThat(disclosure.shows("1980", "rule-a")).isTrue();
        assertThat(disclosure.shows("1981", "rule-a")).isFalse();
        assertThat(disclosure.shows("1983", "rule-a")).isFalse();
        assertThat(disclosure.shows("1981", "rule-b")).as("none judged").isTrue();
    }

    @Test
    void isTheCellThatWouldTellOfAHiddenMunicipality() {
        add("1980", 0, 9, RULES.get(0));
        add("1981", 10, 6, RULES.get(0));
        add("1983", 20, 3, RULES.get(0));
        add("1984", 30, 4);
        add("1985", 40, 1);

        var disclosure = Disclosure.of(whole, groups);

        assertThat(hidden()).as("eight persons together").containsExactly("1983", "1984", "1985");
        assertThat(disclosure.shows("1981", "rule-a")).isFalse();
        assertThat(disclosure.shows("1980", "rule-a")).isTrue();
    }

    @Test
    void isTheCellBesideWhichTooFewPersonsAreLeftAndTheNextSmallestOfTheSameRule() {
        add("1980", 0, 9, RULES.get(0));
        add("1980", 9, 6);
        add("1981", 20, 7, RULES.get(0));
        add("1981", 27, 1);
        add("1983", 30, 8, RULES.get(0));
        add("1984", 40, 20, RULES.get(0));

        var disclosure = Disclosure.of(whole, groups);

        assertThat(hidden()).isEmpty();
        assertThat(groups.keySet().stream().filter(code -> !disclosure.shows(code, "rule-a")))
                .as("beside 1981 one person is left, with 1983 still one, with 1980 seven")
                .containsExactly("1980", "1981", "1983");
    }

    @Test
    void isTheCellOfNobodyWhereOnlyThatKeepsTheOthersFromFollowing() {
        add("1980", 0, 9, RULES.get(0));
        add("1980", 9, 1);
        add("1981", 20, 9, RULES.get(0));
        add("1983", 30, 6);

        var disclosure = Disclosure.of(whole, groups);

        assertThat(groups.keySet()).noneMatch(code -> disclosure.shows(code, "rule-a"));
    }

    @Test
    void isOnlyTheCellItselfWhereTheWholeIsNotShown() {
        add("1980", 0, 9, RULES.get(0));
        add("1980", 9, 1);
        add("1981", 20, 9, RULES.get(0));

        var disclosure = Disclosure.of(whole, groups);

        assertThat(whole.cell("rule-a").isShowable()).isFalse();
        assertThat(disclosure.shows("1980", "rule-a")).isFalse();
        assertThat(disclosure.shows("1981", "rule-a")).isTrue();
    }

    @Test
    void leavesNoNumberAndNoRemainderOfTooFewPersonsWhateverThePlans() {
        for (int seed = 0; seed < 300; seed++) {
            groups.clear();
            whole = new Group(ENOUGH);
            truth.clear();
            addAtRandom(new Random(seed));
            var disclosure = Disclosure.of(whole, groups);

            assertSafe(disclosure, "", seed);
            for (var rule : RULES) {
                assertSafe(disclosure, rule.value(), seed);
            }
        }
    }

    /** Every number that is shown, and what remains of the total without them, is of nobody or of enough persons. */
    private void assertSafe(Disclosure disclosure, String rule, int seed) {
        assertSafe(disclosure, rule, rule, seed);
        if (!rule.isEmpty()) {
            assertSafe(disclosure, rule, "not " + rule, seed);
        }
    }

    private void assertSafe(Disclosure disclosure, String rule, String side, int seed) {
        var remainder = new HashSet<Long>();
        truth.forEach((code, persons) -> {
            var counted = persons.getOrDefault(side, Set.of());
            var isShown = rule.isEmpty() ? disclosure.shows(code) : disclosure.shows(code, rule);
            if (isShown) {
                assertThat(counted.size()).as("%s %s %d", code, side, seed).matches(it -> it == 0 || it >= ENOUGH);
            } else {
                remainder.addAll(counted);
            }
        });
        if (rule.isEmpty() || whole.cell(rule).isShowable()) {
            assertThat(remainder.size()).as("%s %d", side, seed).matches(it -> it == 0 || it >= ENOUGH);
        }
    }

    private void addAtRandom(Random random) {
        int municipalities = 1 + random.nextInt(8);
        for (int i = 0; i < municipalities; i++) {
            int plans = 1 + random.nextInt(12);
            for (int j = 0; j < plans; j++) {
                var judged = new ArrayList<>(RULES);
                judged.removeIf(rule -> random.nextInt(3) == 0);
                add("19" + (70 + i), random.nextInt(40), 1, judged.toArray(new RuleId[0]));
            }
        }
    }

    private List<String> hidden() {
        var disclosure = Disclosure.of(whole, groups);
        return groups.keySet().stream().filter(code -> !disclosure.shows(code)).toList();
    }

    private void add(String municipality, long firstPerson, int persons, RuleId... judged) {
        var group = groups.computeIfAbsent(municipality, code -> new Group(ENOUGH));
        var sets = truth.computeIfAbsent(municipality, code -> new HashMap<>());
        for (long person = firstPerson; person < firstPerson + persons; person++) {
            var plan = new Contribution(report(judged), municipality, person, List.of());
            group.add(plan);
            whole.add(plan);
            sets.computeIfAbsent("", rule -> new HashSet<>()).add(person);
            for (var rule : RULES) {
                var side = List.of(judged).contains(rule) ? rule.value() : "not " + rule;
                sets.computeIfAbsent(side, id -> new HashSet<>()).add(person);
            }
        }
    }

    private static ValidationReport report(RuleId... judged) {
        return new ValidationReport(
                ValidationReport.VERSION,
                null,
                Verdict.ACCEPTED,
                new PlanInfo("sip-1", 1, null),
                null,
                DAY,
                DAY,
                new RuleSetInfo("national", "1", RuleSetStatus.IN_FORCE, null, null, List.of()),
                new EngineInfo("sip-validation", "1"),
                new Summary(0, 0, 0, 0),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(judged).stream()
                        .map(rule -> new ChecklistRow(rule, ChecklistState.SATISFIED))
                        .toList(),
                null);
    }
}
