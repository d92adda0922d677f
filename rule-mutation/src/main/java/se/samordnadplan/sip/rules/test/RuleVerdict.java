package se.samordnadplan.sip.rules.test;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import se.samordnadplan.sip.mutation.Expectations;
import se.samordnadplan.sip.mutation.Outcome;
import se.samordnadplan.sip.mutation.Question;
import se.samordnadplan.sip.rules.ChecklistState;

/** What the tests expect of a verdict, noted for the mutants. */
public final class RuleVerdict {

    private final Question question;

    RuleVerdict(Question question) {
        this.question = question;
    }

    public void reports(String... pointers) {
        var expected = Arrays.stream(pointers).sorted().toList();
        expect(outcome -> outcome.findings().equals(expected) && outcome.is(ChecklistState.VIOLATED));
    }

    public void isViolated() {
        expect(outcome -> !outcome.findings().isEmpty() && outcome.is(ChecklistState.VIOLATED));
    }

    public void isSilent() {
        expect(outcome -> outcome.findings().equals(List.of()));
    }

    public void isSatisfied() {
        expectSilent(ChecklistState.SATISFIED);
    }

    public void isUndecided() {
        expectSilent(ChecklistState.INCOMPLETE);
    }

    public void isNotYet() {
        expectSilent(ChecklistState.NOT_YET);
    }

    public void isNotApplicable() {
        expectSilent(ChecklistState.NOT_APPLICABLE);
    }

    public void isNotInForce() {
        expect(outcome -> outcome.findings().isEmpty() && outcome.state().isEmpty());
    }

    private void expectSilent(ChecklistState state) {
        expect(outcome -> outcome.findings().isEmpty() && outcome.is(state));
    }

    private void expect(Predicate<Outcome> expected) {
        Expectations.note(question, expected);
    }
}
