package se.samordnadplan.sip.model.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.EmailAddress;
import se.samordnadplan.sip.model.constraint.PhoneNumber;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * How to reach somebody (kontaktuppgifter).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param phone a telephone number (telefon); null where absent
 * @param email an e-mail address (e-post); null where absent
 * @param address a postal address (adress); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"phone", "email", "address"})
public record Contact(
        @JsonPropertyDescription("telefon: a telephone number") @PhoneNumber @Size(max = 254) @Nullable
        String phone,

        @JsonPropertyDescription("e-post: an e-mail address") @EmailAddress @Size(max = 254) @Nullable
        String email,

        @JsonPropertyDescription("adress: a postal address") @Size(max = 254) @Nullable
        String address) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Contact {
        phone = Texts.orNull(phone);
        email = Texts.orNull(email);
        address = Texts.orNull(address);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
