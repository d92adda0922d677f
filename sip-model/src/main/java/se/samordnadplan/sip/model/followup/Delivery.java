package se.samordnadplan.sip.model.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * How the plan is handed out (hur planen lämnas ut).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param toIndividual how the individual gets the plan (till den enskilde); null where absent
 * @param copies who gets a copy, by participant id (kopior)
 * @param originalHeldBy who keeps the original, by participant id (originalet finns hos); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"toIndividual", "copies", "originalHeldBy"})
public record Delivery(
        @JsonPropertyDescription("till den enskilde: how the individual gets the plan") @Valid @Nullable
        ToIndividual toIndividual,

        @JsonPropertyDescription("kopior: who gets a copy, by participant id") @Size(max = 1000)
        List<@NotNull String> copies,

        @JsonPropertyDescription("originalet finns hos: who keeps the original, by participant id") @Nullable
        String originalHeldBy) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Delivery {
        copies = Texts.references(copies);
        originalHeldBy = Texts.orNull(originalHeldBy);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
