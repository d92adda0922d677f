package se.samordnadplan.sip.model.followup;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * The evaluation of the whole plan (samlad utvärdering).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param evaluatedOn the day of the evaluation (utvärderad); null where absent
 * @param by who made it, by participant id (gjord av); null where absent
 * @param withIndividual whether it was made with the individual (tillsammans med den enskilde); null where absent
 * @param summary the result in words (sammanfattning); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"evaluatedOn", "by", "withIndividual", "summary"})
public record Evaluation(
        @JsonPropertyDescription("utvärderad: the day of the evaluation")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate evaluatedOn,

        @JsonPropertyDescription("gjord av: who made it, by participant id") @Nullable
        String by,

        @JsonPropertyDescription("tillsammans med den enskilde: whether it was made with the individual") @Nullable
        Boolean withIndividual,

        @JsonPropertyDescription("sammanfattning: the result in words") @Size(max = 20000) @Nullable
        String summary) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Evaluation {
        by = Texts.orNull(by);
        summary = Texts.orNull(summary);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
