package se.samordnadplan.sip.model.followup;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * The end of the plan (avslut).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param closedOn the day the plan was closed (avslutad); null where absent
 * @param closedBy who closed it, by participant id (avslutad av); null where absent
 * @param reason why it was closed (skäl); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"closedOn", "closedBy", "reason"})
public record Closure(
        @JsonPropertyDescription("avslutad: the day the plan was closed")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate closedOn,

        @JsonPropertyDescription("avslutad av: who closed it, by participant id") @Nullable
        String closedBy,

        @JsonPropertyDescription("skäl: why it was closed") @Nullable
        ClosureReason reason) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Closure {
        closedBy = Texts.orNull(closedBy);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
