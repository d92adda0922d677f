package se.samordnadplan.sip.model.preparation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * The need of coordination (behov av samordning).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param identifiedOn the day the need was established (behov konstaterat); null where absent
 * @param identifiedBy who took the initiative, by participant id (initiativtagare); null where absent
 * @param assessedBy who assessed the need, by participant id (den som bedömt behovet); null where absent
 * @param origin from where the need was seen (ursprung); null where absent
 * @param description the need in words (beskrivning); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"identifiedOn", "identifiedBy", "assessedBy", "origin", "description"})
public record Need(
        @JsonPropertyDescription("behov konstaterat: the day the need was established")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate identifiedOn,

        @JsonPropertyDescription("initiativtagare: who took the initiative, by participant id") @Nullable
        String identifiedBy,

        @JsonPropertyDescription("den som bedömt behovet: who assessed the need, by participant id") @Nullable
        String assessedBy,

        @JsonPropertyDescription("ursprung: from where the need was seen") @Nullable
        NeedOrigin origin,

        @JsonPropertyDescription("beskrivning: the need in words") @Size(max = 4000) @Nullable
        String description) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Need {
        identifiedBy = Texts.orNull(identifiedBy);
        assessedBy = Texts.orNull(assessedBy);
        description = Texts.orNull(description);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
