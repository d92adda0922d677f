package se.samordnadplan.sip.model.goal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.DatesOrdered;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.constraint.StatusConsistent;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * An activity (insats, åtgärd).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param id unique among activities (id); null where absent
 * @param description the activity in words (beskrivning); null where absent
 * @param order the place in the order of activities, 1 or more (ordningsföljd); null where absent
 * @param aim what the activity is to do for an ability (syfte); null where absent
 * @param responsibleBody the body that answers for it, by id (ansvarig part); null where absent
 * @param responsible who is responsible, by participant id; may be the individual (ansvarig); null where absent
 * @param followUpResponsible who follows it up, by participant id (ansvarig för uppföljning); null where absent
 * @param startOn the day it begins (börjar); null where absent
 * @param dueOn the day it is to be done (klar senast); null where absent
 * @param completedOn the day it was done (utförd); null where absent
 * @param status how far it has come; planned where the document says nothing (status)
 * @param outcomeComment a comment on the outcome (kommentar till resultatet); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "description",
    "order",
    "aim",
    "responsibleBody",
    "responsible",
    "followUpResponsible",
    "startOn",
    "dueOn",
    "completedOn",
    "status",
    "outcomeComment"
})
@DatesOrdered
@StatusConsistent
public record Activity(
        @JsonPropertyDescription("id: unique among activities") @NotNull @Size(max = 64) @Nullable
        String id,

        @JsonPropertyDescription("beskrivning: the activity in words") @NotNull @Size(max = 4000) @Nullable
        String description,

        @JsonPropertyDescription("ordningsföljd: the place in the order of activities, 1 or more") @Nullable
        Integer order,

        @JsonPropertyDescription("syfte: what the activity is to do for an ability") @Nullable
        ActivityAim aim,

        @JsonPropertyDescription("ansvarig part: the body that answers for it, by id") @Nullable
        String responsibleBody,

        @JsonPropertyDescription("ansvarig: who is responsible, by participant id; may be the individual") @Nullable
        String responsible,

        @JsonPropertyDescription("ansvarig för uppföljning: who follows it up, by participant id") @Nullable
        String followUpResponsible,

        @JsonPropertyDescription("börjar: the day it begins")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate startOn,

        @JsonPropertyDescription("klar senast: the day it is to be done")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate dueOn,

        @JsonPropertyDescription("utförd: the day it was done")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate completedOn,

        @JsonPropertyDescription("status: how far it has come; planned where the document says nothing")
        ActivityStatus status,

        @JsonPropertyDescription("kommentar till resultatet: a comment on the outcome") @Size(max = 4000) @Nullable
        String outcomeComment) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Activity {
        id = Texts.orNull(id);
        description = Texts.orNull(description);
        responsibleBody = Texts.orNull(responsibleBody);
        responsible = Texts.orNull(responsible);
        followUpResponsible = Texts.orNull(followUpResponsible);
        status = status == null ? ActivityStatus.PLANNED : status;
        outcomeComment = Texts.orNull(outcomeComment);
    }

    /**
     * Whether the activity is still part of the plan.
     *
     * @return false where it is cancelled
     */
    @JsonIgnore
    public boolean isLive() {
        return status != ActivityStatus.CANCELLED;
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
