package se.samordnadplan.sip.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.ACTIVITY;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.FOLLOW_UP;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.MEETING;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.UNSOUND;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.consent;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.day;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.established;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.followUp;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.judge;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.need;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.next;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.plan;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.planning;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.rule;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.sent;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.model.preparation.NeedBuilder;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.StartEvent;
import se.samordnadplan.sip.rules.calendar.CalendarRangeException;

/** A need of Monday 2026-03-02 is to be met by a meeting on Monday 2026-03-23, the 15th working day after it. */
class DeadlinesTest {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, MET, -",
        "2026-03-22, MET, -",
        "2026-03-23, MET, -",
        "2026-03-24, LATE, 1",
        "2026-03-29, LATE, 4",
        "2026-02-27, MET, -"
    })
    void areMetUpToTheDueDateAndLateAfterIt(String heldOn, DeadlineState state, String over) {
        var plan = established()
                .need(need("2026-03-02"))
                .meetings(List.of(planning(heldOn)))
                .build();
        var line = state + " /meetings/0/heldOn 2026-03-02 2026-03-23 " + heldOn + " - " + over;

        assertThat(judge(plan, ANY_DAY, MEETING)).containsExactly(line);
        assertThat(judge(plan, day("2026-01-07"), MEETING)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-27, RUNNING, 16, -",
        "2026-03-22, RUNNING, 1, -",
        "2026-03-23, RUNNING, 0, -",
        "2026-03-24, OVERDUE, -, 1",
        "2026-04-07, OVERDUE, -, 9"
    })
    void runUpToTheDueDateAndAreOverdueAfterIt(LocalDate asOf, DeadlineState state, String left, String over) {
        var plan = established().need(need("2026-03-02")).build();

        assertThat(judge(plan, asOf, MEETING))
                .containsExactly(state + " /meetings 2026-03-02 2026-03-23 - " + left + " " + over);
    }

    @Test
    void mayBeMissedByNoWorkingDay() {
        var friday =
                rule("x-friday", StartEvent.NEED_IDENTIFIED, EndEvent.INVITATION_SENT, 4, DeadlineUnit.CALENDAR_DAYS);
        var called = established()
                .need(need("2026-03-02"))
                .invitation(sent("2026-03-08"))
                .build();
        var notCalled = established().need(need("2026-03-02")).build();

        assertThat(judge(called, ANY_DAY, friday))
                .containsExactly("LATE /invitation/sentOn 2026-03-02 2026-03-06 2026-03-08 - 0");
        assertThat(judge(notCalled, day("2026-03-08"), friday))
                .containsExactly("OVERDUE /invitation/sentOn 2026-03-02 2026-03-06 - - 0");
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanStatus.class,
            names = {"INITIATED", "INVITED", "ESTABLISHED"})
    void areUndecidableWithoutAStart(PlanStatus status) {
        assertThat(judge(plan(status).build(), ANY_DAY, MEETING)).containsExactly("UNDECIDABLE /meetings - - - - -");
        assertThat(judge(plan(status).meetings(List.of(planning("2026-03-23"))).build(), ANY_DAY, MEETING))
                .containsExactly("UNDECIDABLE /meetings/0/heldOn - - - - -");
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, GIVEN", "ESTABLISHED, REFUSED", "ESTABLISHED, WITHDRAWN", "INITIATED, REFUSED"})
    void areOnlyMetOrLateWhereThePlanCameToItsEnd(PlanStatus status, ConsentDecision decision) {
        var ended = plan(status).consent(consent(decision)).need(need("2026-03-02"));
        assertThat(judge(ended.build(), day("2026-03-10"), MEETING)).isEmpty();
        assertThat(judge(ended.build(), ANY_DAY, MEETING)).isEmpty();
        assertThat(judge(ended.need(null).build(), ANY_DAY, MEETING)).isEmpty();

        ended.need(need("2026-03-02"));
        assertThat(judge(ended.meetings(List.of(planning("2026-03-23"))).build(), ANY_DAY, MEETING))
                .containsExactly("MET /meetings/0/heldOn 2026-03-02 2026-03-23 2026-03-23 - -");
        assertThat(judge(ended.meetings(List.of(planning("2026-03-24"))).build(), ANY_DAY, MEETING))
                .containsExactly("LATE /meetings/0/heldOn 2026-03-02 2026-03-23 2026-03-24 - 1");
    }

    @Test
    void areNoneForADeclinedPlan() {
        var declined = plan(PlanStatus.DECLINED)
                .need(need("2026-03-02"))
                .meetings(List.of(planning("2026-03-23")))
                .followUps(List.of(followUp("2026-03-02", "2026-03-02")))
                .build();

        assertThat(judge(declined, ANY_DAY, MEETING, FOLLOW_UP)).isEmpty();
    }

    @Test
    void endWithTheEarliestPlanningMeeting() {
        var other = MeetingBuilder.builder()
                .type(MeetingType.FOLLOW_UP)
                .heldOn(day("2026-03-03"))
                .build();
        var plan = established()
                .need(need("2026-03-02"))
                .meetings(List.of(other, planning("2026-04-20"), planning("2026-03-23"), planning("2026-03-23")))
                .build();

        assertThat(judge(plan, ANY_DAY, MEETING))
                .containsExactly("MET /meetings/2/heldOn 2026-03-02 2026-03-23 2026-03-23 - -");
    }

    @Test
    void haveNoEntryWithAnUnsoundDate() {
        var unsoundNeed = NeedBuilder.builder().identifiedOn(UNSOUND).build();
        var unsoundMeeting = MeetingBuilder.builder()
                .type(MeetingType.PLANNING)
                .heldOn(UNSOUND)
                .build();

        assertThat(judge(established().need(unsoundNeed).build(), ANY_DAY, MEETING))
                .isEmpty();
        assertThat(judge(
                        established()
                                .need(need("2026-03-02"))
                                .meetings(List.of(unsoundMeeting))
                                .build(),
                        ANY_DAY,
                        MEETING))
                .isEmpty();
        assertThat(judge(
                        established()
                                .need(need("2026-03-02"))
                                .meetings(List.of(unsoundMeeting, planning("2026-03-23")))
                                .build(),
                        ANY_DAY,
                        MEETING))
                .containsExactly("MET /meetings/1/heldOn 2026-03-02 2026-03-23 2026-03-23 - -");
    }

    @Test
    void endWhereTheCalendarEndsEachForItself() {
        var need = need("2099-12-01");
        var days =
                rule("x-days", StartEvent.NEED_IDENTIFIED, EndEvent.INVITATION_SENT, 3650, DeadlineUnit.CALENDAR_DAYS);
        var working =
                rule("x-work", StartEvent.NEED_IDENTIFIED, EndEvent.INVITATION_SENT, 3650, DeadlineUnit.WORKING_DAYS);
        var brief = rule("x-short", StartEvent.NEED_IDENTIFIED, EndEvent.INVITATION_SENT, 1, DeadlineUnit.WORKING_DAYS);
        var called = established().need(need).invitation(sent("2099-12-30")).build();
        var notCalled = established().need(need).build();

        assertThat(judge(called, ANY_DAY, days, working, DeadlineFixture.rollingForward(days), brief))
                .containsExactly(
                        "MET /invitation/sentOn 2099-12-01 2109-11-29 2099-12-30 - -",
                        "LATE /invitation/sentOn 2099-12-01 2099-12-02 2099-12-30 - 18");
        assertThat(judge(notCalled, ANY_DAY.withYear(2100), days, working, brief))
                .containsExactly("OVERDUE /invitation/sentOn 2099-12-01 2099-12-02 - - 186");
    }

    @ParameterizedTest
    @CsvSource({"2009-12-31", "2101-01-01"})
    void refuseAnAsOfDateThatTheCalendarDoesNotKnow(LocalDate asOf) {
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> judge(established().build(), asOf, MEETING));
    }

    @Test
    void comeInTheOrderOfTheRuleSetThenByPlace() {
        var activity = ActivityBuilder.builder().dueOn(day("2026-08-31")).build();
        var plan = established()
                .need(need("2026-03-02"))
                .activities(List.of(activity, activity))
                .nextFollowUp(next("2026-09-03"))
                .followUps(List.of(followUp("2026-05-05", "2026-05-05"), followUp("2026-06-05", "2026-06-09")))
                .build();

        assertThat(judge(plan, ANY_DAY, ACTIVITY, MEETING, FOLLOW_UP))
                .containsExactly(
                        "OVERDUE /activities/0/dueOn 2026-08-31 2026-08-31 - - 1",
                        "OVERDUE /activities/1/dueOn 2026-08-31 2026-08-31 - - 1",
                        "OVERDUE /meetings 2026-03-02 2026-03-23 - - 111",
                        "RUNNING /nextFollowUp/plannedOn 2026-09-03 2026-09-03 - 2 -",
                        "MET /followUps/0/on 2026-05-05 2026-05-05 2026-05-05 - -",
                        "LATE /followUps/1/on 2026-06-05 2026-06-05 2026-06-09 - 2");
    }
}
