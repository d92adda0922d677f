package se.samordnadplan.example.prator;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.validation.report.Deadline;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** The deadlines of a report that somebody still has to keep, the nearest first. */
final class Reminders {

    private static final Set<DeadlineState> OPEN = Set.of(DeadlineState.RUNNING, DeadlineState.OVERDUE);

    private Reminders() {}

    static List<String> lines(ValidationReport report) {
        return report.deadlines().stream()
                .filter(deadline -> OPEN.contains(deadline.state()))
                .sorted(Comparator.comparing(Reminders::dueOn))
                .map(deadline -> dueOn(deadline) + " " + title(deadline) + ": " + rest(deadline))
                .toList();
    }

    private static LocalDate dueOn(Deadline deadline) {
        return requireNonNull(deadline.dueOn(), "dueOn");
    }

    private static String title(Deadline deadline) {
        return Messages.ofRules().text(deadline.rule() + ".title", Language.SV);
    }

    private static String rest(Deadline deadline) {
        return deadline.state() == DeadlineState.RUNNING
                ? workingDays(deadline.workingDaysLeft()) + " kvar"
                : workingDays(deadline.workingDaysOver()) + " över tiden";
    }

    private static String workingDays(Integer days) {
        return days + (days == 1 ? " arbetsdag" : " arbetsdagar");
    }
}
