package se.samordnadplan.sip.model.preparation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * The call to the planning meeting (kallelse).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param sentOn the day the call was sent (skickad); null where absent
 * @param sentBy who sent it, by participant id (avsändare); null where absent
 * @param purpose the purpose of the meeting (syfte); null where absent
 * @param statesConsent whether the call states the consent (av kallelsen framgår att samtycke finns); null where absent
 * @param invitees who is called, by participant id (kallade)
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"sentOn", "sentBy", "purpose", "statesConsent", "invitees"})
public record Invitation(
        @JsonPropertyDescription("skickad: the day the call was sent")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate sentOn,

        @JsonPropertyDescription("avsändare: who sent it, by participant id") @Nullable
        String sentBy,

        @JsonPropertyDescription("syfte: the purpose of the meeting") @Size(max = 4000) @Nullable
        String purpose,

        @JsonPropertyDescription("av kallelsen framgår att samtycke finns: whether the call states the consent")
        @Nullable
        Boolean statesConsent,

        @JsonPropertyDescription("kallade: who is called, by participant id") @Size(max = 1000)
        List<@NotNull String> invitees) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Invitation {
        sentBy = Texts.orNull(sentBy);
        purpose = Texts.orNull(purpose);
        invitees = Texts.references(invitees);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
