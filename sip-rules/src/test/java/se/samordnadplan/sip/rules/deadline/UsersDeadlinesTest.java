package se.samordnadplan.sip.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.UNSOUND;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.consent;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.day;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.established;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.followUp;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.judge;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.need;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.planning;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.rule;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.sent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.followup.ClosureBuilder;
import se.samordnadplan.sip.model.followup.DischargeBuilder;
import se.samordnadplan.sip.model.followup.FollowUpBuilder;
import se.samordnadplan.sip.model.preparation.ConsentBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.StartEvent;

/** The events from and to which deadlines of users' own rule sets may go. */
class UsersDeadlinesTest {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 20);

    private static DeadlineRule fortnight(StartEvent start, EndEvent end) {
        return rule("x-fortnight", start, end, 2, DeadlineUnit.WEEKS);
    }

    /** A plan with every start event on a day of its own. */
    private static SipPlanBuilder started() {
        return established()
                .need(need("2026-03-02"))
                .consent(ConsentBuilder.builder()
                        .decision(ConsentDecision.GIVEN)
                        .decidedOn(day("2026-03-03"))
                        .build())
                .invitation(sent("2026-03-04"))
                .meetings(List.of(planning("2026-03-05")))
                .discharge(DischargeBuilder.builder()
                        .admittedOn(day("2026-03-09"))
                        .readyNoticeOn(day("2026-03-10"))
                        .dischargedOn(day("2026-03-11"))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "NEED_IDENTIFIED, 2026-03-02, 2026-03-16",
        "CONSENT_GIVEN, 2026-03-03, 2026-03-17",
        "INVITATION_SENT, 2026-03-04, 2026-03-18",
        "PLANNING_MEETING_HELD, 2026-03-05, 2026-03-19",
        "ADMITTED, 2026-03-09, 2026-03-23",
        "DISCHARGE_READY_NOTICE, 2026-03-10, 2026-03-24",
        "DISCHARGED, 2026-03-11, 2026-03-25"
    })
    void beginWithTheStartEvent(StartEvent start, String startOn, String due) {
        var plan = started()
                .closure(ClosureBuilder.builder().closedOn(day("2026-03-12")).build())
                .build();

        assertThat(judge(plan, ANY_DAY, fortnight(start, EndEvent.CLOSED)))
                .containsExactly("MET /closure/closedOn " + startOn + " " + due + " 2026-03-12 - -");
    }

    @ParameterizedTest
    @EnumSource(StartEvent.class)
    void areUndecidableWithoutANeedOrADateOfARecordedDischarge(StartEvent start) {
        if (start.isForUsers()) {
            var bare =
                    established().discharge(DischargeBuilder.builder().build()).build();
            boolean undecidable = List.of(
                            StartEvent.NEED_IDENTIFIED,
                            StartEvent.ADMITTED,
                            StartEvent.DISCHARGE_READY_NOTICE,
                            StartEvent.DISCHARGED)
                    .contains(start);

            assertThat(judge(bare, ANY_DAY, fortnight(start, EndEvent.CLOSED)))
                    .isEqualTo(undecidable ? List.of("UNDECIDABLE /closure/closedOn - - - - -") : List.of());
            assertThat(judge(bare, ANY_DAY, fortnight(start, EndEvent.FOLLOW_UP_HELD)))
                    .isEqualTo(undecidable ? List.of("UNDECIDABLE /followUps - - - - -") : List.of());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StartEvent.class,
            names = {"ADMITTED", "DISCHARGE_READY_NOTICE", "DISCHARGED"})
    void haveNoEntryWithoutADischargeOrFromCompulsoryCare(StartEvent start) {
        var compulsory = DischargeBuilder.builder()
                .admittedOn(day("2026-03-09"))
                .readyNoticeOn(day("2026-03-09"))
                .dischargedOn(day("2026-03-09"))
                .compulsoryCare(true)
                .build();

        assertThat(judge(established().build(), ANY_DAY, fortnight(start, EndEvent.CLOSED)))
                .isEmpty();
        assertThat(judge(established().discharge(compulsory).build(), ANY_DAY, fortnight(start, EndEvent.CLOSED)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentDecision.class,
            names = {"PENDING", "REFUSED"})
    void doNotBeginWithADecisionThatGivesNoConsent(ConsentDecision decision) {
        var plan = established()
                .consent(ConsentBuilder.builder()
                        .decision(decision)
                        .decidedOn(day("2026-03-03"))
                        .build())
                .invitation(sent("2026-03-04"))
                .build();

        assertThat(judge(plan, ANY_DAY, fortnight(StartEvent.CONSENT_GIVEN, EndEvent.INVITATION_SENT)))
                .isEmpty();
    }

    @Test
    void beginWithAConsentThatWasWithdrawnLater() {
        var plan = established()
                .consent(ConsentBuilder.builder()
                        .decision(ConsentDecision.WITHDRAWN)
                        .decidedOn(day("2026-03-03"))
                        .build())
                .invitation(sent("2026-03-04"))
                .build();

        assertThat(judge(plan, ANY_DAY, fortnight(StartEvent.CONSENT_GIVEN, EndEvent.INVITATION_SENT)))
                .containsExactly("MET /invitation/sentOn 2026-03-03 2026-03-17 2026-03-04 - -");
    }

    @ParameterizedTest
    @CsvSource({
        "INVITATION_SENT, /invitation/sentOn, /invitation/sentOn, 2026-03-12",
        "PLANNING_MEETING_HELD, /meetings/0/heldOn, /meetings, 2026-03-13",
        "FOLLOW_UP_HELD, /followUps/1/on, /followUps, 2026-03-16",
        "CLOSED, /closure/closedOn, /closure/closedOn, 2026-03-17"
    })
    void endWithTheEndEventAtItsPlace(EndEvent end, String recorded, String notRecorded, String on) {
        var need = established().need(need("2026-03-09"));

        assertThat(judge(need.build(), ANY_DAY, fortnight(StartEvent.NEED_IDENTIFIED, end)))
                .containsExactly("RUNNING " + notRecorded + " 2026-03-09 2026-03-23 - 1 -");
        assertThat(judge(ended(need), ANY_DAY, fortnight(StartEvent.NEED_IDENTIFIED, end)))
                .containsExactly("MET " + recorded + " 2026-03-09 2026-03-23 " + on + " - -");
    }

    private static SipPlan ended(SipPlanBuilder plan) {
        return plan.invitation(sent("2026-03-12"))
                .meetings(List.of(planning("2026-03-13")))
                .followUps(
                        List.of(followUp("2026-03-06"), followUp("2026-03-01", "2026-03-16"), followUp("2026-03-16")))
                .closure(ClosureBuilder.builder().closedOn(day("2026-03-17")).build())
                .build();
    }

    @Test
    void endWithAFollowUpOnTheDayOfTheStartWhateverOthersAreDated() {
        var unsound = FollowUpBuilder.builder().on(UNSOUND).build();
        var held = fortnight(StartEvent.NEED_IDENTIFIED, EndEvent.FOLLOW_UP_HELD);
        var need = established().need(need("2026-03-09"));

        assertThat(judge(
                        need.followUps(Arrays.asList(unsound, followUp("2026-03-10")))
                                .build(),
                        ANY_DAY,
                        held))
                .isEmpty();
        assertThat(judge(
                        need.followUps(Arrays.asList(unsound, followUp("2026-03-09")))
                                .build(),
                        ANY_DAY,
                        held))
                .containsExactly("MET /followUps/1/on 2026-03-09 2026-03-23 2026-03-09 - -");
    }

    @Test
    void exceptACallToAnEarlierPlanningFromTheReadyNoticeOnly() {
        var plan = started().build();

        assertThat(judge(plan, ANY_DAY, fortnight(StartEvent.DISCHARGE_READY_NOTICE, EndEvent.INVITATION_SENT)))
                .isEmpty();
        assertThat(judge(plan, ANY_DAY, fortnight(StartEvent.ADMITTED, EndEvent.INVITATION_SENT)))
                .containsExactly("MET /invitation/sentOn 2026-03-09 2026-03-23 2026-03-04 - -");
    }

    @Test
    void areJudgedForAPlanWithoutAnythingRecorded() {
        var pending = established().consent(consent(ConsentDecision.PENDING)).build();

        assertThat(judge(
                        pending,
                        ANY_DAY,
                        fortnight(StartEvent.PLANNING_MEETING_HELD, EndEvent.CLOSED),
                        fortnight(StartEvent.NEED_IDENTIFIED, EndEvent.INVITATION_SENT)))
                .containsExactly("UNDECIDABLE /invitation/sentOn - - - - -");
    }
}
