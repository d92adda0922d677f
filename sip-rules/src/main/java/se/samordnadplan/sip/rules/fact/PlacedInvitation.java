package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.party.Principal;
import se.samordnadplan.sip.model.preparation.Invitation;

/**
 * The call to the planning meeting (kallelse) in its place; a fact also where the plan says nothing of it.
 *
 * @param part the invitation; null where absent
 * @param plan the index of its plan
 */
public record PlacedInvitation(@Nullable Invitation part, PlanIndex plan) {

    private static final JsonPointer POINTER = JsonPointer.ROOT.child("invitation");

    /**
     * The day it was sent.
     *
     * @return null where absent
     */
    public @Nullable LocalDate sentOn() {
        return part == null ? null : part.sentOn();
    }

    /**
     * Who sent it.
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String sentBy() {
        return part == null ? null : part.sentBy();
    }

    /**
     * Whether the sender is the one who took the initiative.
     *
     * @return no where one of both is not recorded, unknown where nobody can tell who one of them is
     */
    public Answer isSentByInitiator() {
        var need = plan.plan().need();
        var initiator = need == null ? null : need.identifiedBy();
        if (sentBy() == null || initiator == null) {
            return Answer.NO;
        }
        return plan.participants().areSame(sentBy(), initiator);
    }

    /**
     * Whether it was sent before the individual decided about consent.
     *
     * @return no where one of the dates is absent, unknown where one is unsound
     */
    public Answer isSentBeforeDecision() {
        var consent = plan.plan().consent();
        var decidedOn = consent == null ? null : consent.decidedOn();
        return sentOn() == null || decidedOn == null ? Answer.NO : Dates.isBefore(sentOn(), decidedOn);
    }

    /**
     * Why people meet.
     *
     * @return null where absent
     */
    public @Nullable String purpose() {
        return part == null ? null : part.purpose();
    }

    /**
     * Whether it says that the individual consents.
     *
     * @return null where nobody filled it in
     */
    public @Nullable Boolean statesConsent() {
        return part == null ? null : part.statesConsent();
    }

    /**
     * Whether anybody is called.
     *
     * @return true if at least one invitee is recorded
     */
    public boolean hasInvitees() {
        return part != null && Some.match(part.invitees(), Objects::nonNull);
    }

    /** The people called, each once. */
    List<Invitee> distinctInvitees() {
        var called = new HashSet<String>();
        var distinct = new ArrayList<Invitee>();
        for (var reference : part == null ? List.<String>of() : part.invitees()) {
            if (reference != null && called.add(reference)) {
                distinct.add(new Invitee(reference, plan));
            }
        }
        return distinct;
    }

    /**
     * Whether somebody with a role is called.
     *
     * @param role the role asked for
     * @return unknown where nobody is, as far as can be told, but an invitee cannot be identified
     */
    public Answer calls(ParticipantRole role) {
        return part == null ? Answer.NO : Roles.any(part.invitees(), plan.participants(), role);
    }

    /**
     * Whether the sender is the designated care contact (fast vårdkontakt) in care that the region answers for.
     *
     * @return no without a recorded sender, unknown where a reference on the way cannot be followed
     */
    public Answer isSentByCareContactOfRegion() {
        if (plan.participants().isUnsound(sentBy())) {
            return Answer.UNKNOWN;
        }
        var sender = plan.participants().find(sentBy());
        if (sender == null || !Boolean.TRUE.equals(sender.designatedCareContact())) {
            return Answer.NO;
        }
        if (plan.bodies().isUnsound(sender.body())) {
            return Answer.UNKNOWN;
        }
        var body = plan.bodies().find(sender.body());
        return Answer.of(body != null && body.principal() == Principal.REGION);
    }

    /**
     * The place of a field of the invitation.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return POINTER.child(field);
    }
}
