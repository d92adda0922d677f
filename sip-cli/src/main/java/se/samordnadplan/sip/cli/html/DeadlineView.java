package se.samordnadplan.sip.cli.html;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.catalogue.Sources;
import se.samordnadplan.sip.cli.page.Printable;
import se.samordnadplan.sip.validation.report.Deadline;

/**
 * A deadline as the page shows it.
 *
 * @param words the words
 * @param deadline the deadline
 * @param title what it is called
 * @param asOf the date it was judged at
 */
record DeadlineView(HtmlWords words, Deadline deadline, String title, LocalDate asOf) {

    Tone tone() {
        return Tone.of(deadline.state());
    }

    String state() {
        return words.of(deadline.state(), "state");
    }

    String start() {
        return words.of(deadline.start().event(), "start");
    }

    String startOn() {
        return day(deadline.start().on());
    }

    String dueOn() {
        return day(deadline.dueOn());
    }

    String completedOn() {
        return day(deadline.completedOn());
    }

    String days() {
        if (deadline.workingDaysLeft() != null) {
            return words.format("days.left", Map.of("n", deadline.workingDaysLeft()));
        }
        return deadline.workingDaysOver() == null
                ? words.of("none")
                : words.format("days.over", Map.of("n", deadline.workingDaysOver()));
    }

    String place() {
        return words.place(deadline.pointer());
    }

    @Nullable
    String sources() {
        return deadline.citations().isEmpty() ? null : Printable.of(Sources.of(deadline.citations()));
    }

    /** Its row in the picture; nothing where the days are not known. */
    Optional<TimeLine.Bar> bar() {
        var start = deadline.start().on();
        var due = deadline.dueOn();
        if (start == null || due == null) {
            return Optional.empty();
        }
        var detail = words.format("bar", Map.of("due", due, "state", state()));
        return Optional.of(
                new TimeLine.Bar(title, detail, deadline.state(), start, due, deadline.completedOn(), over()));
    }

    private @Nullable LocalDate over() {
        return switch (deadline.state()) {
            case LATE -> deadline.completedOn();
            case OVERDUE -> asOf;
            case MET, RUNNING, UNDECIDABLE -> null;
        };
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? words.of("none") : day.toString();
    }
}
