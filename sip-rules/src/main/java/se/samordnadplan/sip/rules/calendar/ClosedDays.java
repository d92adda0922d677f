package se.samordnadplan.sip.rules.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The table of closed weekdays that the build makes from Jollyday.
 *
 * <p>One line a year: {@code 2026: 01-01 01-06 04-03 …}.
 */
final class ClosedDays {

    static final String RESOURCE = "/META-INF/sip/closed-days.txt";

    private ClosedDays() {}

    static void read(Consumer<LocalDate> closed) {
        try (var lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                readYear(line, closed);
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static void readYear(String line, Consumer<LocalDate> closed) {
        int year = Integer.parseInt(line, 0, 4, 10);
        var days = new StringTokenizer(line.substring(5));
        while (days.hasMoreTokens()) {
            var day = days.nextToken();
            closed.accept(LocalDate.of(year, Integer.parseInt(day, 0, 2, 10), Integer.parseInt(day, 3, 5, 10)));
        }
    }

    private static InputStream open() {
        var stream = ClosedDays.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw broken(null);
        }
        return stream;
    }

    private static IllegalStateException broken(@Nullable IOException cause) {
        return new IllegalStateException(
                "[" + RESOURCE + "] cannot be read. Maybe sip-rules was repackaged without its META-INF/sip folder.",
                cause);
    }
}
