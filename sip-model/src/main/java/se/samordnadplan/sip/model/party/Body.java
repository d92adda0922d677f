package se.samordnadplan.sip.model.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.HsaId;
import se.samordnadplan.sip.model.constraint.OrganizationNumber;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * A body that takes part (ansvarig part).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param id unique among bodies (id); null where absent
 * @param name the name of the body (namn); null where absent
 * @param kind the kind of body (slag); null where absent
 * @param principal region or municipality; absent for anybody else (”någon annan”) (huvudman); null where absent
 * @param organizationNumber ten digits (organisationsnummer); null where absent
 * @param hsaId the body's HSA-id (HSA-id); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "name", "kind", "principal", "organizationNumber", "hsaId"})
public record Body(
        @JsonPropertyDescription("id: unique among bodies") @NotNull @Size(max = 64) @Nullable
        String id,

        @JsonPropertyDescription("namn: the name of the body") @NotNull @Size(max = 200) @Nullable
        String name,

        @JsonPropertyDescription("slag: the kind of body") @NotNull @Nullable
        BodyKind kind,

        @JsonPropertyDescription("huvudman: region or municipality; absent for anybody else (”någon annan”)") @Nullable
        Principal principal,

        @JsonPropertyDescription("organisationsnummer: ten digits") @OrganizationNumber @Nullable
        String organizationNumber,

        @JsonPropertyDescription("HSA-id: the body's HSA-id") @HsaId @Nullable
        String hsaId) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Body {
        id = Texts.orNull(id);
        name = Texts.orNull(name);
        organizationNumber = Texts.orNull(organizationNumber);
        hsaId = Texts.orNull(hsaId);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
