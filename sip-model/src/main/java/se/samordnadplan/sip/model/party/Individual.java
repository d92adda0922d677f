package se.samordnadplan.sip.model.party;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.MunicipalityCode;
import se.samordnadplan.sip.model.constraint.PlausibleBirthDate;
import se.samordnadplan.sip.model.constraint.RegionCode;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * The person whose plan it is (den enskilde).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param identifier who the person is; may be left out where that is unknown or all about the person is protected (identitetsbeteckning); null where absent
 * @param birthDate the day of birth, needed where no identifier gives it (födelsedatum); null where absent
 * @param name the person's name (namn); null where absent
 * @param municipality the municipality code, four digits (folkbokföringskommun); null where absent
 * @param region the region code, two digits (länskod); null where absent
 * @param contact how to reach the person (kontaktuppgifter); null where absent
 * @param protectedIdentity protection of the person's data (skyddade personuppgifter); null where absent
 * @param whatMatters the answer to what matters to the person (svaret på ”Vad är viktigt för dig?”); null where absent
 * @param interpreterNeeded whether an interpreter is needed (tolkbehov); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "identifier",
    "birthDate",
    "name",
    "municipality",
    "region",
    "contact",
    "protectedIdentity",
    "whatMatters",
    "interpreterNeeded"
})
public record Individual(
        @JsonPropertyDescription(
                "identitetsbeteckning: who the person is; may be left out where that is unknown or all is protected")
        @Valid
        @Nullable
        Identifier identifier,

        @JsonPropertyDescription("födelsedatum: the day of birth, needed where no identifier gives it")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleBirthDate
        @Nullable
        LocalDate birthDate,

        @JsonPropertyDescription("namn: the person's name") @Size(max = 200) @Nullable
        String name,

        @JsonPropertyDescription("folkbokföringskommun: the municipality code, four digits") @MunicipalityCode @Nullable
        String municipality,

        @JsonPropertyDescription("länskod: the region code, two digits") @RegionCode @Nullable
        String region,

        @JsonPropertyDescription("kontaktuppgifter: how to reach the person") @Valid @Nullable
        Contact contact,

        @JsonPropertyDescription("skyddade personuppgifter: protection of the person's data") @Nullable
        ProtectedIdentity protectedIdentity,

        @JsonPropertyDescription("svaret på ”Vad är viktigt för dig?”: the answer to what matters to the person")
        @Size(max = 4000)
        @Nullable
        String whatMatters,

        @JsonPropertyDescription("tolkbehov: whether an interpreter is needed") @Nullable
        Boolean interpreterNeeded) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Individual {
        name = Texts.orNull(name);
        municipality = Texts.orNull(municipality);
        region = Texts.orNull(region);
        whatMatters = Texts.orNull(whatMatters);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
