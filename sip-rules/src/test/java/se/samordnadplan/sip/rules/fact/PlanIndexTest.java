package se.samordnadplan.sip.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.model.followup.ClosureReason.NEEDS_MET;
import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.closure;
import static se.samordnadplan.sip.rules.national.Parts.consent;
import static se.samordnadplan.sip.rules.national.Parts.followUp;
import static se.samordnadplan.sip.rules.national.Parts.followUps;
import static se.samordnadplan.sip.rules.national.Parts.goals;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.list;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.goal.GoalBuilder;
import se.samordnadplan.sip.model.goal.SubGoalBuilder;
import se.samordnadplan.sip.model.preparation.ConsentBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;

class PlanIndexTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    @Test
    void putsEachPartInItsPlaceAndLeavesNullsOut() {
        var index = index(established(
                goals(
                        null,
                        GoalBuilder.builder()
                                .activities(list(activity(null)))
                                .subGoals(list(
                                        null,
                                        SubGoalBuilder.builder()
                                                .activities(list(null, activity(null)))
                                                .build()))
                                .build()),
                plan -> plan.activities(list(activity(null), null, activity(null))),
                meetings(null, planningMeeting("2026-01-28")),
                followUps(followUp("2026-02-01"), null)));

        assertThat(index.goals()).map(PlacedGoal::pointer).map(Object::toString).containsExactly("/goals/1");
        assertThat(index.activities())
                .map(PlacedActivity::pointer)
                .map(Object::toString)
                .containsExactly(
                        "/goals/1/subGoals/1/activities/1", "/goals/1/activities/0", "/activities/0", "/activities/2");
        assertThat(index.goals().get(0).activities())
                .isEqualTo(index.activities().subList(0, 2));
        assertThat(index.meetings())
                .map(PlacedMeeting::pointer)
                .map(Object::toString)
                .containsExactly("/meetings/1");
        assertThat(index.followUps())
                .map(PlacedFollowUp::pointer)
                .map(Object::toString)
                .containsExactly("/followUps/0");
    }

    @Test
    void keepsItsListsAndLetsNobodyChangeThem() {
        var index = index(closed());

        for (var lists : List.of(
                List.of(index.meetings(), index.meetings()),
                List.of(index.goals(), index.goals()),
                List.of(index.activities(), index.activities()),
                List.of(index.followUps(), index.followUps()))) {
            assertThat(lists.get(0)).isSameAs(lists.get(1)).isUnmodifiable();
        }
    }

    @Test
    void takesTheReferenceDateFromThePlanningMeeting() {
        assertThat(index(established()).referenceDate()).isEqualTo("2026-01-28");
        assertThat(index(closed()).referenceDate()).isEqualTo("2026-01-28");
        assertThat(index(declined(meetings(planningMeeting("2026-02-01")))).referenceDate())
                .isEqualTo("2026-02-01");
    }

    @Test
    void elseFromTheEndOfThePlan() {
        assertThat(index(closed(meetings())).referenceDate()).isEqualTo("2026-02-27");
        assertThat(index(declined()).referenceDate()).isEqualTo("2026-01-08");
        assertThat(index(established(meetings(), closure(c -> c.closedOn(LocalDate.of(2026, 2, 27)))))
                        .referenceDate())
                .isEqualTo(AS_OF);
    }

    @Test
    void elseFromTheAsOfDate() {
        assertThat(index(initiated()).referenceDate()).isEqualTo(AS_OF);
        assertThat(index(closed(meetings(), plan -> plan.closure(null))).referenceDate())
                .isEqualTo(AS_OF);
        assertThat(index(declined(plan -> plan.consent(null))).referenceDate()).isEqualTo(AS_OF);
        assertThat(index(established(meetings(planningMeeting("2009-12-31")))).referenceDate())
                .isEqualTo(AS_OF);
        assertThat(index(closed(meetings(), closure(c -> c.closedOn(implausible()))))
                        .referenceDate())
                .isEqualTo(AS_OF);
        assertThat(index(declined(consent(c -> c.decidedOn(implausible())))).referenceDate())
                .isEqualTo(AS_OF);
    }

    @Test
    void tellsWhetherAPlanningMeetingWasHeld() {
        assertThat(index(established()).hasPlanningMeeting()).isEqualTo(Answer.YES);
        assertThat(index(established(meetings(planningMeeting("2009-12-31")))).hasPlanningMeeting())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(index(established(meetings(planningMeeting(null)))).hasPlanningMeeting())
                .isEqualTo(Answer.NO);
    }

    @Test
    void asksForADecisionThatMayBeAbsent() {
        var undecided =
                index(initiated(plan -> plan.consent(ConsentBuilder.builder().build())));

        assertThat(undecided.consentIs(ConsentDecision.GIVEN, ConsentDecision.PENDING))
                .isFalse();
        assertThat(index(initiated(plan -> plan.consent(null))).consentIs(ConsentDecision.GIVEN))
                .isFalse();
        assertThat(index(initiated()).consentIs(ConsentDecision.REFUSED, ConsentDecision.GIVEN))
                .isTrue();
        assertThat(index(initiated()).consentIs(ConsentDecision.REFUSED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void knowsAPlanThatWasNeverEstablished(ClosureReason reason) {
        boolean excuses = List.of("CONSENT_REFUSED", "CONSENT_WITHDRAWN", "DECEASED", "MOVED")
                .contains(reason.name());

        assertThat(Closures.isNeverEstablished(index(neverEstablished(reason)))).isEqualTo(excuses);
        assertThat(Closures.isNeverEstablished(index(neverEstablished(reason, meetings(planningMeeting(null))))))
                .isEqualTo(excuses);
        assertThat(Closures.isNeverEstablished(
                        index(neverEstablished(reason, meetings(planningMeeting("2009-12-31"))))))
                .isFalse();
        assertThat(Closures.isNeverEstablished(index(initiated(closure(c -> c.reason(reason))))))
                .isFalse();
    }

    @Test
    void asksForAReasonThatMayBeAbsent() {
        assertThat(Closures.isNeverEstablished(index(closed(meetings(), closure(c -> c.reason(null))))))
                .isFalse();
        assertThat(Closures.lackReason(index(closed(closure(c -> c.reason(null))))))
                .isTrue();
        assertThat(Closures.lackReason(index(closed(plan -> plan.closure(null)))))
                .isTrue();
        assertThat(Closures.lackReason(index(closed(closure(c -> c.reason(NEEDS_MET))))))
                .isFalse();
        assertThat(Closures.lackReason(index(established()))).isFalse();
    }

    private static PlanIndex index(SipPlan plan) {
        return PlanIndex.of(plan, AS_OF);
    }
}
