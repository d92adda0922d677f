package se.samordnadplan.sip.cli.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.cli.release.ReleasedCatalogue.Period;
import se.samordnadplan.sip.cli.release.ReleasedCatalogue.Rule;

/** Two catalogues that differ in one respect. */
class RuleChangesTest {

    private static final Rule GOAL = new Rule("GOALS from ESTABLISHED", "Det finns ett mål", "There is a goal");
    private static final Rule CONSENT = new Rule("CONSENT from INITIATED", "Samtycke finns", "There is consent");
    private static final Period ASKED = new Period(Map.of("goal-stated", "RECOMMENDED"));

    private final ReleasedCatalogue before = catalogue("1.0.0");

    @Test
    void sayThatNothingChanged() {
        assertThat(changes(catalogue("1.1.0"))).isEqualTo("## 1.1.0\n\nNo changes since 1.0.0.\n");
    }

    @Test
    void listANewRule() {
        var after = catalogue("1.1.0");
        after.rules().put("consent-given", CONSENT);

        assertThat(changes(after)).isEqualTo("""
                ## 1.1.0

                ### New

                | rule | what it is about | what must hold |
                |---|---|---|
                | `consent-given` | CONSENT from INITIATED | There is consent |
                """);
    }

    @Test
    void listARetiredRuleWithItsSuccessor() {
        var after = catalogue("1.1.0");
        after.rules().remove("goal-stated");
        after.rules().put("aim-stated", GOAL);
        after.ruleSets().put("national", periods("2018-01-01 2018", new Period(Map.of("aim-stated", "RECOMMENDED"))));

        assertThat(changes(after)).isEqualTo("""
                ## 1.1.0

                ### New

                | rule | what it is about | what must hold |
                |---|---|---|
                | `aim-stated` | GOALS from ESTABLISHED | There is a goal |

                ### Retired

                | rule | successor | why |
                |---|---|---|
                | `goal-stated` | `aim-stated` | asks less |

                ### Binding

                | rule set | from, version | rule | before | now |
                |---|---|---|---|---|
                | `national` | 2018-01-01 2018 | `goal-stated` | RECOMMENDED | not demanded |
                | `national` | 2018-01-01 2018 | `aim-stated` | not demanded | RECOMMENDED |
                """);
    }

    @Test
    void listARuleOfWhichNothingTakesThePlace() {
        var after = catalogue("1.1.0");
        after.rules().remove("note-written");

        assertThat(changes(after)).endsWith("| `note-written` | none | nobody reads it |\n");
    }

    @Test
    void listAnotherBinding() {
        var after = catalogue("1.1.0");
        after.ruleSets().put("national", periods("2018-01-01 2018", new Period(Map.of("goal-stated", "MANDATORY"))));

        assertThat(changes(after)).isEqualTo("""
                ## 1.1.0

                ### Binding

                | rule set | from, version | rule | before | now |
                |---|---|---|---|---|
                | `national` | 2018-01-01 2018 | `goal-stated` | RECOMMENDED | MANDATORY |
                """);
    }

    @Test
    void compareANewVersionOfARuleSetWithTheOneBeforeIt() {
        var after = catalogue("1.1.0");
        after.ruleSets().get("national").put("2027-07-01 2027", new Period(Map.of("goal-stated", "MANDATORY")));

        assertThat(changes(after)).isEqualTo("""
                ## 1.1.0

                ### Rule sets and their versions

                | rule set | from, version | what |
                |---|---|---|
                | `national` | 2027-07-01 2027 | new |

                ### Binding

                | rule set | from, version | rule | before | now |
                |---|---|---|---|---|
                | `national` | 2027-07-01 2027 | `goal-stated` | RECOMMENDED | MANDATORY |
                """);
    }

    @Test
    void listARuleSetThatIsGone() {
        var after = catalogue("1.1.0");
        after.ruleSets().remove("national");

        assertThat(changes(after)).endsWith("| `national` | 2018-01-01 2018 | gone |\n");
    }

    @Test
    void listAnotherStatusAndOtherWords() {
        var after = catalogue("1.1.0");
        after.rules().put("goal-stated", new Rule("GOALS from INVITED", "Det finns ett mål", "A goal | an aim"));

        assertThat(changes(after)).isEqualTo("""
                ## 1.1.0

                ### Applies otherwise

                | rule | before | now |
                |---|---|---|
                | `goal-stated` | GOALS from ESTABLISHED | GOALS from INVITED |

                ### Text

                | rule | language | before | now |
                |---|---|---|---|
                | `goal-stated` | English | There is a goal | A goal \\| an aim |
                """);
    }

    private String changes(ReleasedCatalogue after) {
        var retired = Map.of(
                "goal-stated", new Retired("goal-stated", "aim-stated", "asks less"),
                "note-written", new Retired("note-written", "-", "nobody reads it"));
        return new RuleChanges(before, after, retired).section();
    }

    private static ReleasedCatalogue catalogue(String release) {
        var rules = new LinkedHashMap<String, Rule>();
        rules.put("goal-stated", GOAL);
        rules.put("note-written", new Rule("GOALS from CLOSED", "Anteckning finns", "There is a note"));
        var ruleSets = new LinkedHashMap<String, Map<String, Period>>();
        ruleSets.put("national", periods("2018-01-01 2018", ASKED));
        return new ReleasedCatalogue(release, rules, ruleSets);
    }

    private static Map<String, Period> periods(String name, Period period) {
        var periods = new LinkedHashMap<String, Period>();
        periods.put(name, period);
        return periods;
    }
}
