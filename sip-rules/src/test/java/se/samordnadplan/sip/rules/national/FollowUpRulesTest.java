package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.nextFollowUp;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.rules.national.Plans.Change;

/** Section 8 of the catalogue. */
class FollowUpRulesTest {

    private static final String POINTER = "/nextFollowUp/plannedOn";

    @Test
    void aFollowUpIsPlanned() {
        var rule = verifyThat("follow-up-planned");

        rule.given(established()).isSatisfied();
        rule.given(established(next(implausible()))).isSatisfied();
        rule.given(established(next(null))).reports(POINTER);
        rule.given(established(plan -> plan.nextFollowUp(null))).reports(POINTER);
    }

    @Test
    void itComesAfterThePlanningMeeting() {
        var rule = verifyThat("follow-up-after-planning-meeting");

        rule.given(established(next(day("2026-01-29")))).isSatisfied();
        rule.given(established(next(day("2026-01-28")))).reports(POINTER);
        rule.given(established(next(day("2026-01-27")))).reports(POINTER);
    }

    @Test
    void withoutDateOrMeetingThereIsNothingToCompare() {
        var rule = verifyThat("follow-up-after-planning-meeting");

        rule.given(established(next(null))).isNotApplicable();
        rule.given(established(plan -> plan.nextFollowUp(null))).isNotApplicable();
        rule.given(established(meetings())).isNotApplicable();
        rule.given(established(meetings(), next(implausible()))).isNotApplicable();
        rule.given(established(meetings(planningMeeting("2009-01-28")), next(null)))
                .isNotApplicable();
    }

    @Test
    void anImplausibleDateCannotBeCompared() {
        var rule = verifyThat("follow-up-after-planning-meeting");

        rule.given(established(next(implausible()))).isUndecided();
        rule.given(established(next(day("2100-01-01")))).isUndecided();
        rule.given(established(meetings(planningMeeting("2009-01-28")))).isUndecided();
    }

    @Test
    void onlyAnEstablishedPlanLooksForwardToAFollowUp() {
        for (var rule : new String[] {"follow-up-planned", "follow-up-after-planning-meeting"}) {
            var faulty = next(rule.endsWith("planned") ? null : day("2026-01-27"));

            verifyThat(rule).given(established(faulty)).reports(POINTER);
            verifyThat(rule).given(invited(faulty)).isNotYet();
            verifyThat(rule).given(closed(faulty)).isNotApplicable();
            verifyThat(rule).given(declined(faulty)).isNotApplicable();
            verifyThat(rule)
                    .given(neverEstablished(ClosureReason.MOVED, faulty))
                    .isNotApplicable();
        }
    }

    private static Change next(LocalDate plannedOn) {
        return nextFollowUp(next -> next.plannedOn(plannedOn));
    }
}
