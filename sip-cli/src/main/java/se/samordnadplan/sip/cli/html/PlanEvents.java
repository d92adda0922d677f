package se.samordnadplan.sip.cli.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.MeetingType;

/**
 * Looks up the days of a plan that the time line shows. Nothing but days and words of the format is taken from the document.
 *
 * <p>Days that are none, and days outside the years that a plan can be of, are left out: they are findings.
 */
final class PlanEvents {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final JsonNode plan;
    private final List<Event> events = new ArrayList<>();

    private PlanEvents(JsonNode plan) {
        this.plan = plan;
    }

    /** The events of a document that could be read, by day; those of one day in the order of the format. */
    static List<Event> of(byte[] json) {
        try {
            var events = new PlanEvents(MAPPER.readTree(json));
            events.collect();
            return events.events.stream()
                    .sorted(Comparator.comparing(Event::on))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("A document that was read before cannot be read."));
        }
    }

    private void collect() {
        happened("/need/identifiedOn", "event.need");
        word(ConsentDecision.class, plan.at("/consent/decision")).ifPresent(this::consent);
        happened("/invitation/sentOn", "event.invitation");
        each("/meetings", this::meeting);
        planned("/nextFollowUp/plannedOn", "event.followUp");
        each("/followUps", this::followUp);
        happened("/discharge/admittedOn", "event.admitted");
        happened("/discharge/readyNoticeOn", "event.readyNotice");
        happened("/discharge/dischargedOn", "event.discharged");
        happened("/evaluation/evaluatedOn", "event.evaluation");
        happened("/closure/closedOn", "event.closure");
    }

    private void consent(ConsentDecision decision) {
        // A consent that was withdrawn had been given.
        var first = decision == ConsentDecision.WITHDRAWN ? ConsentDecision.GIVEN : decision;
        happened("/consent/decidedOn", "event.consent." + first);
        happened("/consent/withdrawnOn", "event.consent.WITHDRAWN");
    }

    private void meeting(String pointer, JsonNode meeting) {
        var what = "event.meeting."
                + word(MeetingType.class, meeting.path("type")).map(Enum::name).orElse("ANY");
        if (meeting.hasNonNull("heldOn")) {
            happened(pointer + "/heldOn", what);
        } else {
            planned(pointer + "/plannedOn", what);
        }
    }

    private void followUp(String pointer, JsonNode followUp) {
        if (followUp.hasNonNull("on")) {
            happened(pointer + "/on", "event.followUp");
        } else {
            planned(pointer + "/plannedOn", "event.followUp");
        }
    }

    private void happened(String pointer, String what) {
        add(pointer, what, false);
    }

    private void planned(String pointer, String what) {
        add(pointer, what, true);
    }

    private void add(String pointer, String what, boolean planned) {
        var on = day(plan.at(pointer).textValue());
        if (on != null) {
            events.add(new Event(on, what, planned, JsonPointer.parse(pointer)));
        }
    }

    private void each(String pointer, BiConsumer<String, JsonNode> action) {
        var list = plan.at(pointer);
        for (int i = 0; i < list.size(); i++) {
            action.accept(pointer + "/" + i, list.path(i));
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, JsonNode node) {
        for (var word : type.getEnumConstants()) {
            if (word.name().equals(node.textValue())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
