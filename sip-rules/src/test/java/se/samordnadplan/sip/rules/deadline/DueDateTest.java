package se.samordnadplan.sip.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.StartEvent;
import se.samordnadplan.sip.rules.calendar.SwedishCalendar;

class DueDateTest {

    private static LocalDate due(LocalDate start, int amount, DeadlineUnit unit, boolean rollForward) {
        var rule = DeadlineFixture.rule("x-any", StartEvent.CONSENT_GIVEN, EndEvent.CLOSED, amount, unit);
        return DueDate.of(rollForward ? DeadlineFixture.rollingForward(rule) : rule, start, SwedishCalendar.standard());
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-03-02, 5, 2026-03-09, a week without days off",
        "2026-03-07, 1, 2026-03-09, a start on a Saturday",
        "2026-03-07, 5, 2026-03-13, five days from a Saturday",
        "2026-03-08, 1, 2026-03-09, a start on a Sunday",
        "2026-03-07, 0, 2026-03-07, no days at all",
        "2025-12-19, 5, 2026-01-02, Christmas and New Year",
        "2026-01-02, 2, 2026-01-07, Epiphany",
        "2026-04-01, 3, 2026-04-08, Easter",
        "2026-04-03, 1, 2026-04-07, a start on Good Friday",
        "2026-04-30, 1, 2026-05-04, the first of May",
        "2030-05-29, 5, 2030-06-07, Ascension Day and National Day",
        "2026-06-17, 3, 2026-06-23, Midsummer"
    })
    void isTheNthWorkingDayAfterTheStart(LocalDate start, int days, LocalDate due, String name) {
        assertThat(due(start, days, DeadlineUnit.WORKING_DAYS, false)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 3, CALENDAR_DAYS, 2026-03-05",
        "2026-04-01, 3, CALENDAR_DAYS, 2026-04-04",
        "2028-02-28, 1, CALENDAR_DAYS, 2028-02-29",
        "2026-03-02, 0, CALENDAR_DAYS, 2026-03-02",
        "2026-03-20, 2, WEEKS, 2026-04-03",
        "2025-12-31, 52, WEEKS, 2026-12-30"
    })
    void isTheStartPlusDaysOrWeeks(LocalDate start, int amount, DeadlineUnit unit, LocalDate due) {
        assertThat(due(start, amount, unit, false)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 3, CALENDAR_DAYS, 2026-03-05",
        "2026-04-01, 3, CALENDAR_DAYS, 2026-04-07",
        "2026-03-20, 2, WEEKS, 2026-04-07",
        "2026-12-17, 1, WEEKS, 2026-12-28",
        "2026-03-02, 5, WORKING_DAYS, 2026-03-09"
    })
    void rollsForwardToAWorkingDay(LocalDate start, int amount, DeadlineUnit unit, LocalDate due) {
        assertThat(due(start, amount, unit, true)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2099-12-31, 3650, CALENDAR_DAYS, false, 2109-12-29",
        "2099-12-31, 521, WEEKS, false, 2109-12-26",
        "2099-12-31, 3650, CALENDAR_DAYS, true, ",
        "2099-12-31, 365, CALENDAR_DAYS, true, ",
        "2099-12-31, 364, CALENDAR_DAYS, true, 2100-12-30",
        "2099-12-31, 366, WORKING_DAYS, false, "
    })
    void isUnknownWhereItDependsOnUnknownDays(
            LocalDate start, int amount, DeadlineUnit unit, boolean rollForward, LocalDate due) {
        assertThat(due(start, amount, unit, rollForward)).isEqualTo(due);
    }
}
