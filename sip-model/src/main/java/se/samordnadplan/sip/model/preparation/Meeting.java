package se.samordnadplan.sip.model.preparation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * A meeting (möte).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param id unique among meetings (id); null where absent
 * @param type the kind of meeting (typ); null where absent
 * @param plannedOn the day it is planned for (planerat); null where absent
 * @param heldOn the day it was held (hållet); null where absent
 * @param mode how people meet (form); null where absent
 * @param venueChosenWithIndividual whether the venue was chosen with the individual (plats och form vald med den enskilde); null where absent
 * @param chair who chairs, by participant id (ordförande); null where absent
 * @param documenter who documents, by participant id (dokumentationsansvarig); null where absent
 * @param attendees who attended, by participant id (närvarande)
 * @param individualAbsenceReason why the individual was not there (skäl till att den enskilde inte deltog); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "type",
    "plannedOn",
    "heldOn",
    "mode",
    "venueChosenWithIndividual",
    "chair",
    "documenter",
    "attendees",
    "individualAbsenceReason"
})
public record Meeting(
        @JsonPropertyDescription("id: unique among meetings") @NotNull @Size(max = 64) @Nullable
        String id,

        @JsonPropertyDescription("typ: the kind of meeting") @NotNull @Nullable
        MeetingType type,

        @JsonPropertyDescription("planerat: the day it is planned for")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate plannedOn,

        @JsonPropertyDescription("hållet: the day it was held")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate heldOn,

        @JsonPropertyDescription("form: how people meet") @Nullable
        MeetingMode mode,

        @JsonPropertyDescription(
                "plats och form vald med den enskilde: whether the venue was chosen with the individual")
        @Nullable
        Boolean venueChosenWithIndividual,

        @JsonPropertyDescription("ordförande: who chairs, by participant id") @Nullable
        String chair,

        @JsonPropertyDescription("dokumentationsansvarig: who documents, by participant id") @Nullable
        String documenter,

        @JsonPropertyDescription("närvarande: who attended, by participant id") @Size(max = 1000)
        List<@NotNull String> attendees,

        @JsonPropertyDescription("skäl till att den enskilde inte deltog: why the individual was not there")
        @Size(max = 1000)
        @Nullable
        String individualAbsenceReason) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Meeting {
        id = Texts.orNull(id);
        chair = Texts.orNull(chair);
        documenter = Texts.orNull(documenter);
        attendees = Texts.references(attendees);
        individualAbsenceReason = Texts.orNull(individualAbsenceReason);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
