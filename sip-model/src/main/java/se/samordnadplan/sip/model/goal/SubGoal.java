package se.samordnadplan.sip.model.goal;

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
 * A part of a goal (delmål).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param id unique among goals and sub-goals (id); null where absent
 * @param description the sub-goal in words (beskrivning); null where absent
 * @param activities the sub-goal's activities (insatser)
 * @param outcome how far the sub-goal was reached (resultat); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "description", "activities", "outcome"})
public record SubGoal(
        @JsonPropertyDescription("id: unique among goals and sub-goals") @NotNull @Size(max = 64) @Nullable
        String id,

        @JsonPropertyDescription("beskrivning: the sub-goal in words") @NotNull @Size(max = 4000) @Nullable
        String description,

        @JsonPropertyDescription("insatser: the sub-goal's activities") @Size(max = 1000)
        List<@NotNull @Valid Activity> activities,

        @JsonPropertyDescription("resultat: how far the sub-goal was reached") @Nullable
        Outcome outcome) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public SubGoal {
        id = Texts.orNull(id);
        description = Texts.orNull(description);
        activities = Texts.list(activities);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
