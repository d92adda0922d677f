package se.samordnadplan.sip.rules.test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.goal.GoalBuilder;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;

/** That the verifier lets pass what holds, and says what does not. */
class RuleVerifierTest {

    private final SipPlanBuilder plan =
            SipPlanBuilder.builder().planType(PlanType.SIP).status(PlanStatus.ESTABLISHED);

    @Test
    void seesWhereARuleReports() {
        var goals = List.of(
                GoalBuilder.builder().id("first").build(),
                GoalBuilder.builder().id("second").build());
        var verdict = verifyThat("goal-has-activity").given(plan.goals(goals).build());

        verdict.reports("/goals/1/activities", "/goals/0/activities");
        refuses(
                () -> verdict.reports("/goals/0/activities"),
                "goal-has-activity reports [/goals/0/activities, /goals/1/activities], expected [/goals/0/activities].");
        refuses(
                verdict::isSilent,
                "goal-has-activity reports [/goals/0/activities, /goals/1/activities], expected [].");
        refuses(
                verdict::isSatisfied,
                "goal-has-activity reports [/goals/0/activities, /goals/1/activities], expected [].");
        assertThatIllegalArgumentException()
                .isThrownBy(verdict::reports)
                .withMessage("[pointers] is empty. Maybe isSilent() is meant.");
    }

    @Test
    void seesThatARuleIsSatisfied() {
        var goals = List.of(GoalBuilder.builder().id("first").build());
        var verdict = verifyThat("goal-stated").given(plan.goals(goals).build());

        verdict.isSatisfied();
        verdict.isSilent();
        refuses(verdict::isViolated, "goal-stated reports nothing.");
        refuses(verdict::isUndecided, "goal-stated is SATISFIED, expected INCOMPLETE.");
        refuses(verdict::isNotYet, "goal-stated is SATISFIED, expected NOT_YET.");
        refuses(verdict::isNotApplicable, "goal-stated is SATISFIED, expected NOT_APPLICABLE.");
        refuses(verdict::isNotInForce, "goal-stated is in force: its state is SATISFIED.");
        refuses(() -> verdict.reports("/goals"), "goal-stated reports [], expected [/goals].");
    }

    @Test
    void seesThatARuleIsNotJudged() {
        verifyThat("goal-stated")
                .given(plan.status(PlanStatus.INITIATED).build())
                .isNotYet();
        verifyThat("goal-stated")
                .given(plan.status(PlanStatus.DECLINED).build())
                .isNotApplicable();
    }

    @Test
    void seesThatARuleIsNotInForceOnTheReferenceDate() {
        var held = MeetingBuilder.builder()
                .type(MeetingType.PLANNING)
                .heldOn(LocalDate.of(2017, 12, 31))
                .build();
        var early = plan.status(PlanStatus.INVITED).meetings(List.of(held)).build();
        var verdict = verifyThat("discharge-plan-established").given(early);

        verdict.isNotInForce();
        refuses(verdict::isSatisfied, "discharge-plan-established is not in force, expected SATISFIED.");
    }

    @Test
    void judgesOnTheDayAsked() {
        var verifier = verifyThat("nothing-recorded-in-the-future");
        var held = MeetingBuilder.builder()
                .type(MeetingType.PLANNING)
                .heldOn(LocalDate.of(2026, 3, 3))
                .build();
        var meeting = plan.meetings(List.of(held)).build();

        verifier.given(meeting).reports("/meetings/0/heldOn");
        verifier.asOf("2026-03-03").given(meeting).isSatisfied();
    }

    @Test
    void refusesARuleThatNobodyHas() {
        var verifier = verifyThat("x-nobodys");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> verifier.given(plan.build()))
                .withMessage("There is no rule [x-nobodys]. Maybe look its id up in the rule catalogue.");
    }

    private static void refuses(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }
}
