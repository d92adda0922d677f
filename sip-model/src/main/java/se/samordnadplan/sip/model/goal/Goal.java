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
 * A goal (mål).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param id unique among goals and sub-goals (id); null where absent
 * @param description the goal in words (beskrivning); null where absent
 * @param statedBy who stated the goal (formulerat av); null where absent
 * @param responsible who is responsible, by participant id (ansvarig); null where absent
 * @param followUpResponsible who follows it up, by participant id (ansvarig för uppföljning); null where absent
 * @param subGoals sub-goals (delmål)
 * @param activities the goal's own activities (insatser)
 * @param outcome how far the goal was reached (resultat); null where absent
 * @param outcomeComment a comment on the outcome (kommentar till resultatet); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "description",
    "statedBy",
    "responsible",
    "followUpResponsible",
    "subGoals",
    "activities",
    "outcome",
    "outcomeComment"
})
public record Goal(
        @JsonPropertyDescription("id: unique among goals and sub-goals") @NotNull @Size(max = 64) @Nullable
        String id,

        @JsonPropertyDescription("beskrivning: the goal in words") @NotNull @Size(max = 4000) @Nullable
        String description,

        @JsonPropertyDescription("formulerat av: who stated the goal") @Nullable
        GoalStatedBy statedBy,

        @JsonPropertyDescription("ansvarig: who is responsible, by participant id") @Nullable
        String responsible,

        @JsonPropertyDescription("ansvarig för uppföljning: who follows it up, by participant id") @Nullable
        String followUpResponsible,

        @JsonPropertyDescription("delmål: sub-goals") @Size(max = 1000)
        List<@NotNull @Valid SubGoal> subGoals,

        @JsonPropertyDescription("insatser: the goal's own activities") @Size(max = 1000)
        List<@NotNull @Valid Activity> activities,

        @JsonPropertyDescription("resultat: how far the goal was reached") @Nullable
        Outcome outcome,

        @JsonPropertyDescription("kommentar till resultatet: a comment on the outcome") @Size(max = 4000) @Nullable
        String outcomeComment) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Goal {
        id = Texts.orNull(id);
        description = Texts.orNull(description);
        responsible = Texts.orNull(responsible);
        followUpResponsible = Texts.orNull(followUpResponsible);
        subGoals = Texts.list(subGoals);
        activities = Texts.list(activities);
        outcomeComment = Texts.orNull(outcomeComment);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
