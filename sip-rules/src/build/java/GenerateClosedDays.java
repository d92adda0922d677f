import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the table of closed weekdays, so that the jar needs no calendar library. Run by the build, in source-launcher mode.
 *
 * <p>Argument: the file to write. One line a year: {@code 2026: 01-01 01-06 04-03 …}.
 */
public final class GenerateClosedDays {

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2100;

    private GenerateClosedDays() {}

    public static void main(String[] args) throws IOException {
        var holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
        var table = new StringBuilder();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            table.append(year).append(':');
            closedWeekdays(holidays, year)
                    .forEach(day -> table.append(' ').append(day.toString().substring(5)));
            table.append('\n');
        }
        var file = Path.of(args[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, table, StandardCharsets.US_ASCII);
    }

    private static TreeSet<LocalDate> closedWeekdays(HolidayManager holidays, int year) {
        var days = holidays.getHolidays(Year.of(year)).stream()
                .map(Holiday::getActualDate)
                .collect(Collectors.toCollection(TreeSet::new));
        addEves(days, year);
        days.removeIf(GenerateClosedDays::isWeekend);
        return days;
    }

    /** The eves that are closed by custom and by the act on statutory time (1930:173): not all of them are holidays. */
    private static void addEves(TreeSet<LocalDate> days, int year) {
        days.add(LocalDate.of(year, 12, 24));
        days.add(LocalDate.of(year, 12, 31));
        var midsummerEve = LocalDate.of(year, 6, 19);
        while (midsummerEve.getDayOfWeek() != DayOfWeek.FRIDAY) {
            midsummerEve = midsummerEve.plusDays(1);
        }
        days.add(midsummerEve);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
