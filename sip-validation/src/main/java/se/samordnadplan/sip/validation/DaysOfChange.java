package se.samordnadplan.sip.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.party.Individual;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.calendar.WorkingDayCalendar;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.rules.deadline.JudgedDeadline;
import se.samordnadplan.sip.validation.read.RecordShape;

/**
 * The days on which the rules can say something else of a plan than on the day before. May name a day on which nothing
 * changes, never misses one on which something does.
 *
 * <p>The rules compare the as-of date with the dates of the plan and with due dates. Where it is also the reference date
 * it moves the versions of the rule set and the age of the individual. A suppression ends with its last day.
 */
final class DaysOfChange {

    private static final Pattern PERSONAL = Pattern.compile("[0-9]{12}");

    private final RuleSet ruleSet;
    private final Set<LocalDate> recorded = new HashSet<>();

    /** The last days of suppressions. */
    private final Set<LocalDate> expiring = new HashSet<>();

    /** Month and day as a number: 1 March is 301. */
    private final Set<Integer> birthdays = new HashSet<>();

    DaysOfChange(SipPlan plan, Examination.Steps steps) {
        this.ruleSet = steps.ruleSet();
        steps.suppressions().of(plan.id()).forEach(entry -> expiring.add(entry.until()));
        collectDates(plan);
        collectBirthdays(plan.individual());
    }

    /**
     * Whether a day is one of them.
     *
     * @param day the day
     * @param before what was found out as of an earlier day, after which no other of these days has passed
     */
    boolean contains(LocalDate day, Assessment before) {
        return recorded.contains(day)
                || recorded.contains(day.minusDays(1))
                || expiring.contains(day.minusDays(1))
                || ruleSet.on(day) != ruleSet.on(day.minusDays(1))
                || birthdays.contains(monthAndDay(day))
                || movesDeadline(day, before);
    }

    private void collectDates(Record part) {
        for (var field : RecordShape.of(part.getClass()).fields()) {
            collect(field.of(part));
        }
    }

    private void collect(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            recorded.add(date);
        } else if (value instanceof Record part) {
            collectDates(part);
        } else if (value instanceof List<?> list) {
            list.forEach(this::collect);
        }
    }

    /** 1 March is always looked at: where a year has no 29 February, birthdays of that day are kept then. */
    private void collectBirthdays(@Nullable Individual individual) {
        birthdays.add(301);
        if (individual == null) {
            return;
        }
        if (individual.birthDate() != null) {
            birthdays.add(monthAndDay(individual.birthDate()));
        }
        var identifier = individual.identifier();
        if (identifier != null
                && identifier.value() != null
                && PERSONAL.matcher(identifier.value()).matches()) {
            int monthAndDay = Integer.parseInt(identifier.value().substring(4, 8));
            birthdays.add(monthAndDay % 100 > 60 ? monthAndDay - 60 : monthAndDay);
        }
    }

    private static int monthAndDay(LocalDate date) {
        return date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /** A running deadline that comes near, or that is over since yesterday. */
    private static boolean movesDeadline(LocalDate day, Assessment before) {
        var judgement = before.judgement();
        if (judgement == null) {
            return false;
        }
        var active = judgement.active();
        return judgement.deadlines().stream()
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
                .map(JudgedDeadline::dueOn)
                .filter(due -> due != null)
                .anyMatch(due -> day.isAfter(due)
                        || comesNear(
                                day, due, active.calendar(), active.parameters().approachingWorkingDays()));
    }

    private static boolean comesNear(LocalDate day, LocalDate due, WorkingDayCalendar calendar, int near) {
        return calendar.workingDaysBetween(day, due) <= near
                && calendar.workingDaysBetween(day.minusDays(1), due) > near;
    }
}
