package se.samordnadplan.sip.rules.calendar;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The calendar beside two lists of the closed days of 2019 to 2030: one from the acts, one as published; both name their sources. */
class ClosedDaysListTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private record Closed(LocalDate date, String weekday, String name, String mark) {

        private static Closed of(String[] cells) {
            return new Closed(LocalDate.parse(cells[0]), cells[1], cells[2], cells[3]);
        }
    }

    private static List<Closed> list() throws IOException {
        return rows("closed-days-2019-2030.tsv").stream().map(Closed::of).toList();
    }

    private static List<String[]> rows(String name) throws IOException {
        var file = Path.of(System.getProperty("sip.root"), "sip-rules/src/test/resources/calendar", name);
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void namesTheSameWorkingDaysAsTheCalendarOnEachDay() throws IOException {
        assertThatTheCalendarCloses(list().stream().map(Closed::date).collect(toSet()));
    }

    @Test
    void namesTheSameWorkingDaysAsThePublishedListOnEachDay() throws IOException {
        var published = rows("date-holidays-se-2019-2030.tsv");

        assertThat(published).hasSize(12 * 16);
        assertThatTheCalendarCloses(
                published.stream().map(cells -> LocalDate.parse(cells[0])).collect(toSet()));
    }

    private static void assertThatTheCalendarCloses(Set<LocalDate> closed) {
        var days = LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).toList();

        assertThat(days).hasSize(4383);
        for (var day : days) {
            assertThat(SwedishCalendar.standard().isWorkingDay(day))
                    .as("%s is a working day", day)
                    .isEqualTo(!isWeekend(day) && !closed.contains(day));
        }
    }

    @Test
    void givesEachDayItsWeekdayAndMarksWeekends() throws IOException {
        for (var day : list()) {
            assertThat(day.weekday())
                    .as("weekday of %s", day.date())
                    .isEqualTo(day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, SWEDISH));
            assertThat(day.mark()).as("mark of %s", day.date()).isEqualTo(isWeekend(day.date()) ? "weekend" : "-");
        }
    }

    @Test
    void hasEveryDayOnceInEveryYear() throws IOException {
        var years = list().stream()
                .collect(Collectors.groupingBy(
                        day -> day.date().getYear(), Collectors.mapping(Closed::name, Collectors.toList())));

        assertThat(years.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2019, 2030).boxed().toList());
        assertThat(years.values())
                .allSatisfy(names -> assertThat(names)
                        .containsExactly(
                                "nyårsdagen",
                                "trettondedag jul",
                                "långfredagen",
                                "annandag påsk",
                                "första maj",
                                "Kristi himmelsfärdsdag",
                                "nationaldagen",
                                "midsommarafton",
                                "julafton",
                                "juldagen",
                                "annandag jul",
                                "nyårsafton"));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
