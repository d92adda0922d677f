package se.samordnadplan.sip.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.FOLLOW_UP;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.UNSOUND;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.consent;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.day;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.established;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.followUp;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.judge;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.next;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.model.followup.FollowUpBuilder;
import se.samordnadplan.sip.model.followup.NextFollowUpBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;

/** The deadline {@code follow-up-held-as-planned}: of follow-ups made, and of the one that is booked. */
class FollowUpDeadlinesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final FollowUp UNDATED =
            FollowUpBuilder.builder().on(UNSOUND).build();

    @ParameterizedTest
    @EnumSource(
            value = PlanStatus.class,
            names = {"INITIATED", "INVITED", "ESTABLISHED", "CLOSED"})
    void isJudgedForEachFollowUpMadeThatWasPlanned(PlanStatus status) {
        var plan = plan(status)
                .followUps(List.of(
                        followUp("2026-03-02", "2026-03-01"),
                        followUp("2026-04-01"),
                        followUp("2026-05-04", "2026-05-04"),
                        followUp("2026-05-11", "2026-05-12")))
                .build();

        assertThat(judge(plan, MONDAY, FOLLOW_UP))
                .containsExactly(
                        "MET /followUps/0/on 2026-03-02 2026-03-02 2026-03-01 - -",
                        "MET /followUps/2/on 2026-05-04 2026-05-04 2026-05-04 - -",
                        "LATE /followUps/3/on 2026-05-11 2026-05-11 2026-05-12 - 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-29, OVERDUE, -, 1",
        "2026-05-31, OVERDUE, -, 1",
        "2026-06-01, RUNNING, 0, -",
        "2026-06-02, RUNNING, 1, -"
    })
    void isJudgedForTheBookedFollowUp(String booked, DeadlineState state, String left, String over) {
        assertThat(judge(established().nextFollowUp(next(booked)).build(), MONDAY, FOLLOW_UP))
                .containsExactly(
                        String.join(" ", state.name(), "/nextFollowUp/plannedOn", booked, booked, "-", left, over));
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanStatus.class,
            names = {"INITIATED", "INVITED", "CLOSED", "DECLINED"})
    void isJudgedForTheBookedFollowUpOfAnEstablishedPlanOnly(PlanStatus status) {
        assertThat(judge(plan(status).nextFollowUp(next("2026-06-02")).build(), MONDAY, FOLLOW_UP))
                .isEmpty();
        assertThat(judge(
                        plan(status)
                                .nextFollowUp(next("2026-05-04"))
                                .followUps(List.of(followUp("2026-05-05")))
                                .build(),
                        MONDAY,
                        FOLLOW_UP))
                .isEmpty();
    }

    @Test
    void isOnlyMetOrLateWithAWithdrawnConsent() {
        var withdrawn =
                established().consent(consent(ConsentDecision.WITHDRAWN)).nextFollowUp(next("2026-05-04"));

        assertThat(judge(withdrawn.build(), MONDAY, FOLLOW_UP)).isEmpty();
        assertThat(judge(withdrawn.followUps(List.of(followUp("2026-05-05"))).build(), MONDAY, FOLLOW_UP))
                .containsExactly("LATE /followUps/0/on 2026-05-04 2026-05-04 2026-05-05 - 1");
    }

    @Test
    void isMetByAFollowUpOfThatDayAndLateWithALaterOne() {
        var booked = established().nextFollowUp(next("2026-05-04"));

        assertThat(judge(booked.followUps(List.of(followUp("2026-05-04"))).build(), MONDAY, FOLLOW_UP))
                .containsExactly("MET /followUps/0/on 2026-05-04 2026-05-04 2026-05-04 - -");
        assertThat(judge(booked.followUps(List.of(followUp("2026-05-05"))).build(), MONDAY, FOLLOW_UP))
                .containsExactly("LATE /followUps/0/on 2026-05-04 2026-05-04 2026-05-05 - 1");
        assertThat(judge(booked.followUps(List.of(followUp("2026-05-03"))).build(), MONDAY, FOLLOW_UP))
                .containsExactly("OVERDUE /nextFollowUp/plannedOn 2026-05-04 2026-05-04 - - 19");
    }

    @Test
    void endsWithTheEarliestFollowUpOfSeveralOnADayTheFirst() {
        var plan = established()
                .nextFollowUp(next("2026-05-04"))
                .followUps(List.of(
                        followUp("2026-05-20"), followUp("2026-05-06"), followUp("2026-05-06"), followUp("2026-04-06")))
                .build();

        assertThat(judge(plan, MONDAY, FOLLOW_UP))
                .containsExactly("LATE /followUps/1/on 2026-05-04 2026-05-04 2026-05-06 - 2");
    }

    @Test
    void doesNotEndWithAFollowUpThatWasPlannedForAnotherDay() {
        var plan = established()
                .nextFollowUp(next("2026-05-04"))
                .followUps(List.of(followUp("2026-05-05", "2026-05-05")))
                .build();

        assertThat(judge(plan, MONDAY, FOLLOW_UP))
                .containsExactly(
                        "OVERDUE /nextFollowUp/plannedOn 2026-05-04 2026-05-04 - - 19",
                        "MET /followUps/0/on 2026-05-05 2026-05-05 2026-05-05 - -");
    }

    @Test
    void isJudgedOnceWhereAFollowUpNamesTheBookedDate() {
        var plan = established()
                .nextFollowUp(next("2026-05-04"))
                .followUps(List.of(followUp("2026-05-05"), followUp("2026-05-04", "2026-05-11")))
                .build();

        assertThat(judge(plan, MONDAY, FOLLOW_UP))
                .containsExactly("LATE /followUps/1/on 2026-05-04 2026-05-04 2026-05-11 - 5");
    }

    @Test
    void takesNoNoticeOfAFollowUpWithoutItsOwnDate() {
        var notMade = FollowUpBuilder.builder().plannedOn(day("2026-06-02")).build();
        var plan = established()
                .nextFollowUp(next("2026-06-02"))
                .followUps(List.of(notMade, FollowUpBuilder.builder().build()))
                .build();

        assertThat(judge(plan, MONDAY, FOLLOW_UP))
                .containsExactly("RUNNING /nextFollowUp/plannedOn 2026-06-02 2026-06-02 - 1 -");
    }

    @Test
    void hasNoEntryForAFollowUpWithAnUnsoundDate() {
        var unsoundPlanned = FollowUpBuilder.builder()
                .plannedOn(UNSOUND)
                .on(day("2026-05-05"))
                .build();
        var unsoundMade = FollowUpBuilder.builder()
                .plannedOn(day("2026-05-05"))
                .on(UNSOUND)
                .build();

        assertThat(judge(
                        established()
                                .followUps(List.of(unsoundPlanned, unsoundMade, followUp("2026-05-06", "2026-05-06")))
                                .build(),
                        MONDAY,
                        FOLLOW_UP))
                .containsExactly("MET /followUps/2/on 2026-05-06 2026-05-06 2026-05-06 - -");
    }

    @Test
    void hasNoEntryForAnUnsoundBooking() {
        var unsound = NextFollowUpBuilder.builder().plannedOn(UNSOUND).build();

        assertThat(judge(established().nextFollowUp(unsound).build(), MONDAY, FOLLOW_UP))
                .isEmpty();
    }

    @Test
    void hasNoEntryWhereAnUnsoundDateMightEndIt() {
        var booked = established().nextFollowUp(next("2026-05-04"));

        assertThat(judge(booked.followUps(List.of(UNDATED)).build(), MONDAY, FOLLOW_UP))
                .isEmpty();
        assertThat(judge(
                        booked.followUps(List.of(UNDATED, followUp("2026-05-05")))
                                .build(),
                        MONDAY,
                        FOLLOW_UP))
                .isEmpty();
        assertThat(judge(
                        booked.followUps(List.of(followUp("2026-05-03"), UNDATED))
                                .build(),
                        MONDAY,
                        FOLLOW_UP))
                .isEmpty();
    }

    @Test
    void isJudgedWhereAnUnsoundDateCannotTurnTheAnswer() {
        var plan = established()
                .nextFollowUp(next("2026-05-04"))
                .followUps(List.of(UNDATED, followUp("2026-05-04")))
                .build();

        assertThat(judge(plan, MONDAY, FOLLOW_UP))
                .containsExactly("MET /followUps/1/on 2026-05-04 2026-05-04 2026-05-04 - -");
    }

    @Test
    void hasNoEntryForABookingThatAFollowUpWithAnUnsoundPlanMightName() {
        var mightBeIt = FollowUpBuilder.builder()
                .plannedOn(UNSOUND)
                .on(day("2026-05-05"))
                .build();
        var plan = established()
                .nextFollowUp(next("2026-06-04"))
                .followUps(List.of(mightBeIt))
                .build();

        assertThat(judge(plan, MONDAY, FOLLOW_UP)).isEmpty();
    }
}
