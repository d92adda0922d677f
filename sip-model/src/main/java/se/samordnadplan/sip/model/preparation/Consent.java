package se.samordnadplan.sip.model.preparation;

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
 * The individual's consent (samtycke).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param decision what the person decided (beslut); null where absent
 * @param form oral or written (form); null where absent
 * @param informedOn the day the person was informed (informerad); null where absent
 * @param decidedOn the day of the decision (beslutsdag); null where absent
 * @param withdrawnOn the day the consent was withdrawn (återkallat); null where absent
 * @param givenBy who gave it, by participant id (lämnat av); null where absent
 * @param documentedBy who documented it, by participant id (dokumenterat av); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"decision", "form", "informedOn", "decidedOn", "withdrawnOn", "givenBy", "documentedBy"})
public record Consent(
        @JsonPropertyDescription("beslut: what the person decided") @NotNull @Nullable
        ConsentDecision decision,

        @JsonPropertyDescription("form: oral or written") @Nullable
        ConsentForm form,

        @JsonPropertyDescription("informerad: the day the person was informed")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate informedOn,

        @JsonPropertyDescription("beslutsdag: the day of the decision")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate decidedOn,

        @JsonPropertyDescription("återkallat: the day the consent was withdrawn")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate withdrawnOn,

        @JsonPropertyDescription("lämnat av: who gave it, by participant id") @Nullable
        String givenBy,

        @JsonPropertyDescription("dokumenterat av: who documented it, by participant id") @Nullable
        String documentedBy) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Consent {
        givenBy = Texts.orNull(givenBy);
        documentedBy = Texts.orNull(documentedBy);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
