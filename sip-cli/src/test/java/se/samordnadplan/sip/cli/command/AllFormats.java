package se.samordnadplan.sip.cli.command;

import java.util.List;
import java.util.stream.Stream;

/** The words of the options that choose a form, so that no test forgets a new one. */
public final class AllFormats {

    private AllFormats() {}

    /** Of {@code validate}. */
    public static List<String> ofReports() {
        return words(ReportFormat.values());
    }

    /** Of {@code review}. */
    public static List<String> ofReviews() {
        return words(ReviewFormat.values());
    }

    /** Of {@code deadlines}. */
    public static List<String> ofDeadlines() {
        return words(DeadlineFormat.values());
    }

    /** Of {@code compare}. */
    public static List<String> ofComparisons() {
        return words(CompareFormat.values());
    }

    private static List<String> words(Enum<?>[] formats) {
        return Stream.of(formats).map(Enum::name).toList();
    }
}
