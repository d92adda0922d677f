package se.samordnadplan.sip.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.HsaId;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * The system in which a plan is kept (källsystem).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param system the name of the system, such as Prator, SAMSA, Procapita, System Cross, Form (källsystem); null where absent
 * @param hsaId the system's HSA-id (källsystemets HSA-id); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"system", "hsaId"})
public record Source(
        @JsonPropertyDescription(
                "källsystem: the name of the system, such as Prator, SAMSA, Procapita, System Cross, Form")
        @Size(max = 100)
        @Nullable
        String system,

        @JsonPropertyDescription("källsystemets HSA-id: the system's HSA-id") @HsaId @Nullable
        String hsaId) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Source {
        system = Texts.orNull(system);
        hsaId = Texts.orNull(hsaId);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
