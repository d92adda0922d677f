package se.samordnadplan.sip.cli.review.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.deadline.DeadlineState.MET;
import static se.samordnadplan.sip.rules.deadline.DeadlineState.RUNNING;
import static se.samordnadplan.sip.rules.deadline.DeadlineState.UNDECIDABLE;

import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.cli.review.tally.Contribution.Lapse;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.deadline.DeadlineState;

/** Which counts of deadlines that are not decided are told, where five persons are enough. */
class DeadlineTallyTest {

    private final DeadlineTally tally = new DeadlineTally(new Count(5));
    private long person;

    @Test
    void tellsStatesOfNobodyAndOfEnoughPersons() {
        add(MET, 9);
        add(RUNNING, 5);

        assertThat(tally.undecidedIn(RUNNING)).isEqualTo(5);
        assertThat(tally.undecidedIn(UNDECIDABLE)).isZero();
    }

    @Test
    void countsAPersonOnce() {
        for (int i = 0; i < 5; i++) {
            tally.add(new Lapse(RuleId.of("rule-a"), RUNNING, null), 1);
        }

        assertThat(tally.undecidedIn(RUNNING)).isNull();
    }

    @Test
    void hidesTheStateOfTooFewPersonsAndTheOtherFromWhichItFollows() {
        add(MET, 9);
        add(RUNNING, 1);
        add(UNDECIDABLE, 7);

        assertThat(tally.undecidedIn(RUNNING)).isNull();
        assertThat(tally.undecidedIn(UNDECIDABLE)).isNull();
    }

    @Test
    void hidesOnlyTheStateOfTooFewPersonsWhereEnoughPlansHaveNoEntry() {
        add(MET, 9);
        add(RUNNING, 1);
        add(UNDECIDABLE, 7);
        addPlansWithout(5);

        assertThat(tally.undecidedIn(RUNNING)).isNull();
        assertThat(tally.undecidedIn(UNDECIDABLE)).isEqualTo(7);
    }

    @Test
    void hidesTheStatesFromWhichTheFewPlansWithoutAnEntryFollow() {
        add(MET, 9);
        add(RUNNING, 6);
        addPlansWithout(1);

        assertThat(tally.undecidedIn(RUNNING)).isNull();
    }

    private void add(DeadlineState state, int persons) {
        for (int i = 0; i < persons; i++) {
            tally.add(new Lapse(RuleId.of("rule-a"), state, null), person++);
        }
    }

    private void addPlansWithout(int persons) {
        for (int i = 0; i < persons; i++) {
            tally.addPlanWithout(person++);
        }
    }
}
