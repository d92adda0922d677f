package se.samordnadplan.sip.cli.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import se.samordnadplan.sip.cli.catalogue.Sources;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.deadline.DeadlineState;

/**
 * The event of a deadline: on the day it is due, all day, with a reminder in the morning of the working day before.
 *
 * @param asOf the day for which it is told
 * @param language the language
 * @param listed the deadline
 */
record DeadlineEvent(LocalDate asOf, Language language, ListedDeadline listed) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** An undecidable one has no day, and those that have ended need no event. */
    static boolean isFor(ListedDeadline listed) {
        var state = listed.deadline().state();
        return listed.deadline().dueOn() != null && (state == DeadlineState.OVERDUE || state == DeadlineState.RUNNING);
    }

    /** The same for the same deadline in a later list. Of a plan without id only the same document is the same plan. */
    static String id(ListedDeadline listed) {
        var deadline = listed.deadline();
        var plan = listed.plan() == null ? "sha256:" + listed.sha256() : "id:" + listed.plan();
        var name = String.join(
                "\n",
                plan,
                deadline.rule().value(),
                deadline.pointer().toString(),
                Objects.toString(deadline.start().on(), ""));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    VEvent make() {
        var due = Objects.requireNonNull(listed.deadline().dueOn(), "dueOn");
        var event = new VEvent(false);
        event.add(new Uid(id(listed)));
        event.add(new DtStamp(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new DtStart<>(due));
        event.add(new Summary(possible(summary())));
        event.add(new Description(possible(description(due))));
        event.add(ImmutableTransp.TRANSPARENT);
        if (listed.lastWorkingDayBefore() != null) {
            event.add(alarm(due, listed.lastWorkingDayBefore()));
        }
        return event;
    }

    private VAlarm alarm(LocalDate due, LocalDate day) {
        var alarm = new VAlarm(Duration.between(due.atStartOfDay(), day.atTime(MORNING)));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(possible(summary())));
        return alarm;
    }

    /** What a calendar cannot hold (RFC 5545, 3.1), control characters, becomes a question mark. */
    private static String possible(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "?");
    }

    private String summary() {
        var key = isOverdue() ? "summary.OVERDUE" : "summary.RUNNING";
        return text(key, Map.of("plan", plan(), "title", listed.title()));
    }

    private String description(LocalDate due) {
        var deadline = listed.deadline();
        var lines = new ArrayList<String>();
        lines.add(
                listed.advice() == null ? text("due", Map.of("title", listed.title(), "dueOn", due)) : listed.advice());
        if (isOverdue() && deadline.workingDaysOver() != null) {
            lines.add(text("over", Map.of("asOf", asOf, "n", deadline.workingDaysOver())));
        }
        lines.add(text("place", Map.of("pointer", deadline.pointer())));
        if (!deadline.citations().isEmpty()) {
            lines.add(text("source", Map.of("source", Sources.of(deadline.citations()))));
        }
        return String.join("\n", lines);
    }

    private boolean isOverdue() {
        return listed.deadline().state() == DeadlineState.OVERDUE;
    }

    private String plan() {
        return listed.plan() == null ? text("noPlan", Map.of()) : listed.plan();
    }

    private String text(String key, Map<String, ?> arguments) {
        return DeadlinesAsCalendar.MESSAGES.format(key, language, arguments);
    }
}
