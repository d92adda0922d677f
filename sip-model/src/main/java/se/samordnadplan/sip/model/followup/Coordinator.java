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
 * A coordinator (samordnare, samordningsansvarig).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param participant who it is, by participant id (deltagare); null where absent
 * @param appointedOn the day of the appointment (utsedd); null where absent
 * @param appointedWithIndividual whether appointed together with the individual (utsedd i samråd med den enskilde); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"participant", "appointedOn", "appointedWithIndividual"})
public record Coordinator(
        @JsonPropertyDescription("deltagare: who it is, by participant id") @NotNull @Nullable
        String participant,

        @JsonPropertyDescription("utsedd: the day of the appointment")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate appointedOn,

        @JsonPropertyDescription("utsedd i samråd med den enskilde: whether appointed together with the individual")
        @Nullable
        Boolean appointedWithIndividual) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Coordinator {
        participant = Texts.orNull(participant);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
