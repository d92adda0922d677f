package se.samordnadplan.sip.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishCalendarTest {

    private static final SwedishCalendar CALENDAR = SwedishCalendar.standard();
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    @Test
    void agreesWithJollydayAndTheEvesOnEveryDay() {
        var holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
        for (int year = 2010; year <= 2100; year++) {
            var closed = new HashSet<LocalDate>();
            holidays.getHolidays(Year.of(year)).stream()
                    .map(Holiday::getActualDate)
                    .forEach(closed::add);
            assertThat(workingDays(year))
                    .isEqualTo(weekdays(year)
                            .filter(day -> !closed.contains(day) && !isEve(day))
                            .toList());
        }
    }

    private static boolean isEve(LocalDate day) {
        boolean midsummer = day.getMonth() == Month.JUNE
                && day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.getDayOfMonth() >= 19
                && day.getDayOfMonth() <= 25;
        return midsummer || day.getMonth() == Month.DECEMBER && Set.of(24, 31).contains(day.getDayOfMonth());
    }

    private static List<LocalDate> workingDays(int year) {
        return days(year).filter(CALENDAR::isWorkingDay).toList();
    }

    private static Stream<LocalDate> weekdays(int year) {
        return days(year).filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    @Test
    void countsLikeSomebodyWhoWalksFromDayToDay() {
        WorkingDayCalendar walking = CALENDAR::isWorkingDay;
        var starts =
                FIRST.datesUntil(LocalDate.of(2099, 12, 31), Period.ofDays(29)).toList();
        for (var start : starts) {
            for (int days = 0; days <= 33; days++) {
                var end = start.plusDays(days);
                assertThat(CALENDAR.workingDaysBetween(start, end)).isEqualTo(walking.workingDaysBetween(start, end));
                assertThat(CALENDAR.plusWorkingDays(start, days)).isEqualTo(walking.plusWorkingDays(start, days));
            }
            assertThat(CALENDAR.nextWorkingDayFrom(start)).isEqualTo(walking.nextWorkingDayFrom(start));
        }
    }

    @Test
    void countsOverAllItsDays() {
        WorkingDayCalendar walking = CALENDAR::isWorkingDay;
        int all = walking.workingDaysBetween(FIRST, LAST);

        assertThat(CALENDAR.workingDaysBetween(FIRST, LAST)).isEqualTo(all);
        assertThat(CALENDAR.plusWorkingDays(FIRST, all)).isEqualTo(LocalDate.of(2100, 12, 30));
        refuses(() -> CALENDAR.plusWorkingDays(FIRST, all + 1));
        refuses(() -> CALENDAR.plusWorkingDays(FIRST, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 1, 2026-04-07", // Maundy Thursday
        "2026-04-04, 1, 2026-04-07", // Holy Saturday
        "2026-04-04, 0, 2026-04-04",
        "2026-12-23, 1, 2026-12-28",
        "2026-12-23, 4, 2027-01-04",
        "2029-06-05, 1, 2029-06-07"
    })
    void findsTheNthWorkingDay(LocalDate start, int days, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(start, days)).isEqualTo(expected);
    }

    @Test
    void countsNothingBackwards() {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 2)))
                .isZero();
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)))
                .isZero();
    }

    @Test
    void refusesToCountFewerThanNoDays() {
        WorkingDayCalendar walking = CALENDAR::isWorkingDay;
        for (var calendar : List.of(CALENDAR, walking)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> calendar.plusWorkingDays(FIRST, -1))
                    .withMessage("[days] is 0 or more. Maybe start and end are swapped.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2009-12-28", "2101-01-01", "0001-01-01", "9999-12-31"})
    void refusesDaysThatItDoesNotKnow(LocalDate unknown) {
        assertThat(SwedishCalendar.knows(unknown)).isFalse();
        refuses(() -> CALENDAR.isWorkingDay(unknown));
        refuses(() -> CALENDAR.nextWorkingDayFrom(unknown));
        refuses(() -> CALENDAR.plusWorkingDays(unknown, 0));
        refuses(() -> CALENDAR.workingDaysBetween(unknown, LAST));
        refuses(() -> CALENDAR.workingDaysBetween(FIRST, unknown));
        refuses(() -> CALENDAR.withClosedDays(Set.of(unknown)));
    }

    @Test
    void refusesToLookBeyondItsLastDay() {
        assertThat(SwedishCalendar.knows(FIRST)).isTrue();
        assertThat(SwedishCalendar.knows(LAST)).isTrue();
        assertThat(CALENDAR.isWorkingDay(LAST)).isFalse();
        refuses(() -> CALENDAR.nextWorkingDayFrom(LAST));
        refuses(() -> CALENDAR.plusWorkingDays(LAST, 1));
    }

    private static void refuses(ThrowingCallable call) {
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(call)
                .withMessage("[date] is not within the known days 2010-01-01 to 2100-12-31. Maybe a year is mistyped.");
    }

    @Test
    void takesFurtherClosedDays() {
        var bridge = LocalDate.of(2026, 5, 15);
        var calendar = CALENDAR.withClosedDays(Set.of(bridge, LocalDate.of(2026, 5, 16), LocalDate.of(2026, 5, 14)));

        assertThat(calendar.isWorkingDay(bridge)).isFalse();
        assertThat(calendar.nextWorkingDayFrom(bridge)).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 5, 13), 1)).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(calendar.workingDaysBetween(FIRST, LAST)).isEqualTo(CALENDAR.workingDaysBetween(FIRST, LAST) - 1);
        assertThat(CALENDAR.isWorkingDay(bridge)).isTrue();
    }

    @Test
    void isTheSameWithoutFurtherClosedDays() {
        assertThat(CALENDAR.withClosedDays(Set.of())).isSameAs(CALENDAR);
        assertThat(SwedishCalendar.standard()).isSameAs(CALENDAR);
    }
}
