package se.samordnadplan.sip.model.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.IdentityNumbers;
import se.samordnadplan.sip.model.constraint.ValidIdentityNumber;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * An identity number (identitetsbeteckning).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param type the kind of number (typ); null where absent
 * @param value twelve characters without separator (värde); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "value"})
@ValidIdentityNumber
public record Identifier(
        @JsonPropertyDescription("typ: the kind of number") @NotNull @Nullable
        IdentifierType type,

        @JsonPropertyDescription("värde: twelve characters without separator") @NotNull @Nullable
        String value) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Identifier {
        value = Texts.orNull(value);
    }

    /**
     * Whether the number is one of its kind, as the check {@code identity-number-valid} says.
     *
     * @return true also where kind or value is absent
     */
    @JsonIgnore
    public boolean isValid() {
        return type == null || value == null || IdentityNumbers.isValid(type, value);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
