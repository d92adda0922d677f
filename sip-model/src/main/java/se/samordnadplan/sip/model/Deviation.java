package se.samordnadplan.sip.model;

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
 * A reported deviation (rapporterad avvikelse).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param reportedOn the day of the report (rapporterad); null where absent
 * @param rule what was deviated from (regel); null where absent
 * @param description the deviation in words (beskrivning); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"reportedOn", "rule", "description"})
public record Deviation(
        @JsonPropertyDescription("rapporterad: the day of the report")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate reportedOn,

        @JsonPropertyDescription("regel: what was deviated from") @Size(max = 100) @Nullable
        String rule,

        @JsonPropertyDescription("beskrivning: the deviation in words") @Size(max = 4000) @Nullable
        String description) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Deviation {
        rule = Texts.orNull(rule);
        description = Texts.orNull(description);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
