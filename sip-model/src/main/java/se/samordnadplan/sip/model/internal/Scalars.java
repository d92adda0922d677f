package se.samordnadplan.sip.model.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The one form that each scalar value of the format has. Not part of the API. */
public final class Scalars {

    private static final String DATE = "dddd-dd-dd";
    private static final String TIME = "dd:dd";
    private static final int LAST_YEAR = 9999;

    private Scalars() {}

    /**
     * Reads a date.
     *
     * @param text any text
     * @return null where it is no real date in the form {@code yyyy-MM-dd}
     */
    public static @Nullable LocalDate date(String text) {
        if (!hasForm(text, DATE)) {
            return null;
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Reads a time of day.
     *
     * @param text any text
     * @return null where it is no real time in the form {@code HH:mm}
     */
    public static @Nullable LocalTime time(String text) {
        if (!hasForm(text, TIME)) {
            return null;
        }
        try {
            return LocalTime.of(number(text, 0, 2), number(text, 3, 5));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Whether a date has a form in the format, which knows years of four digits.
     *
     * @param date any date
     * @return false for the years before 0 and after 9999
     */
    public static boolean hasForm(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= LAST_YEAR;
    }

    /**
     * Whether a text is one: every surrogate has its other half.
     *
     * @param text any text
     * @return false for text that cannot be written as UTF-8
     */
    public static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            boolean fits = form.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == form.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
