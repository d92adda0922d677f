package se.samordnadplan.sip.model.followup;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * A follow-up made (gjord uppföljning).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param on the day it was made (dag); null where absent
 * @param plannedOn the day it had been planned for (planerad); null where absent
 * @param meeting the meeting at which it was made, by id (möte); null where absent
 * @param by who made it, by participant id (gjord av); null where absent
 * @param method how it was made (sätt); null where absent
 * @param continuedNeed whether the need of coordination remains (fortsatt samordningsbehov); null where absent
 * @param newNeed whether a new need of coordination was found (nytt samordningsbehov); null where absent
 * @param note what was said (anteckning); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"on", "plannedOn", "meeting", "by", "method", "continuedNeed", "newNeed", "note"})
public record FollowUp(
        @JsonPropertyDescription("dag: the day it was made")
        @NotNull
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate on,

        @JsonPropertyDescription("planerad: the day it had been planned for")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate plannedOn,

        @JsonPropertyDescription("möte: the meeting at which it was made, by id") @Nullable
        String meeting,

        @JsonPropertyDescription("gjord av: who made it, by participant id") @Nullable
        String by,

        @JsonPropertyDescription("sätt: how it was made") @Nullable
        FollowUpMethod method,

        @JsonPropertyDescription("fortsatt samordningsbehov: whether the need of coordination remains") @Nullable
        Boolean continuedNeed,

        @JsonPropertyDescription("nytt samordningsbehov: whether a new need of coordination was found") @Nullable
        Boolean newNeed,

        @JsonPropertyDescription("anteckning: what was said") @Size(max = 20000) @Nullable
        String note) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public FollowUp {
        meeting = Texts.orNull(meeting);
        by = Texts.orNull(by);
        note = Texts.orNull(note);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
