package se.samordnadplan.sip.model.followup;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * Somebody's approval of the plan (godkännande).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param participant who approved, by participant id (deltagare); null where absent
 * @param approvedOn the day of the approval (godkänt); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"participant", "approvedOn"})
public record Approval(
        @JsonPropertyDescription("deltagare: who approved, by participant id") @NotNull @Nullable
        String participant,

        @JsonPropertyDescription("godkänt: the day of the approval")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate approvedOn) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Approval {
        participant = Texts.orNull(participant);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
