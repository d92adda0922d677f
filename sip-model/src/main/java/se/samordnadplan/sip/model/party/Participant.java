package se.samordnadplan.sip.model.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.HsaId;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * A person who takes part (deltagare).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param id unique among participants (id); null where absent
 * @param role the role of the person (roll); null where absent
 * @param name the person's name (namn); null where absent
 * @param body the body the person belongs to, by id (part); null where absent
 * @param profession the person's profession (yrke); null where absent
 * @param hsaId the person's HSA-id (HSA-id); null where absent
 * @param designatedCareContact whether this is the designated care contact (fast vårdkontakt); null where absent
 * @param contact how to reach the person (kontaktuppgifter); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "role", "name", "body", "profession", "hsaId", "designatedCareContact", "contact"})
public record Participant(
        @JsonPropertyDescription("id: unique among participants") @NotNull @Size(max = 64) @Nullable
        String id,

        @JsonPropertyDescription("roll: the role of the person") @NotNull @Nullable
        ParticipantRole role,

        @JsonPropertyDescription("namn: the person's name") @Size(max = 200) @Nullable
        String name,

        @JsonPropertyDescription("part: the body the person belongs to, by id") @Nullable
        String body,

        @JsonPropertyDescription("yrke: the person's profession") @Size(max = 100) @Nullable
        String profession,

        @JsonPropertyDescription("HSA-id: the person's HSA-id") @HsaId @Nullable
        String hsaId,

        @JsonPropertyDescription("fast vårdkontakt: whether this is the designated care contact") @Nullable
        Boolean designatedCareContact,

        @JsonPropertyDescription("kontaktuppgifter: how to reach the person") @Valid @Nullable
        Contact contact) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Participant {
        id = Texts.orNull(id);
        name = Texts.orNull(name);
        body = Texts.orNull(body);
        profession = Texts.orNull(profession);
        hsaId = Texts.orNull(hsaId);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
