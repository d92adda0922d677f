package se.samordnadplan.sip.rules.ruleset;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.StartEvent;

/**
 * From and to which events the deadlines of the catalogue go. Ids never change their meaning: no file says otherwise, and
 * none needs to say it.
 *
 * @param start the start event
 * @param end the end event
 */
record FixedEvents(StartEvent start, EndEvent end) {

    private static final Map<RuleId, FixedEvents> BY_ID = Map.of(
            RuleId.of("invitation-within-5-working-days"),
            new FixedEvents(StartEvent.NEED_IDENTIFIED, EndEvent.INVITATION_SENT),
            RuleId.of("meeting-within-15-working-days"),
            new FixedEvents(StartEvent.NEED_IDENTIFIED, EndEvent.PLANNING_MEETING_HELD),
            RuleId.of("discharge-invitation-within-3-days"),
            new FixedEvents(StartEvent.DISCHARGE_READY_NOTICE, EndEvent.INVITATION_SENT),
            RuleId.of("follow-up-held-as-planned"),
            new FixedEvents(StartEvent.FOLLOW_UP_PLANNED, EndEvent.FOLLOW_UP_HELD),
            RuleId.of("activity-done-by-due-date"),
            new FixedEvents(StartEvent.ACTIVITY_DUE, EndEvent.ACTIVITY_COMPLETED));

    /** The events of a deadline of the catalogue; null for a user's own. */
    static @Nullable FixedEvents of(RuleId id) {
        return BY_ID.get(id);
    }
}
