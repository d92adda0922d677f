package se.samordnadplan.sip.model.followup;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * The next follow-up (nästa uppföljning).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param plannedOn the day agreed (uppföljningsdatum); null where absent
 * @param plannedTime the time of day, to the minute (tid); null where absent
 * @param responsible who answers for it, by participant id (ansvarig); null where absent
 * @param method how it is made (sätt); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"plannedOn", "plannedTime", "responsible", "method"})
public record NextFollowUp(
        @JsonPropertyDescription("uppföljningsdatum: the day agreed")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate plannedOn,

        @JsonPropertyDescription("tid: the time of day, to the minute")
        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "HH:mm")
        @Nullable
        LocalTime plannedTime,

        @JsonPropertyDescription("ansvarig: who answers for it, by participant id") @Nullable
        String responsible,

        @JsonPropertyDescription("sätt: how it is made") @Nullable
        FollowUpMethod method) {

    /** Takes blank text for absent text and leaves out what is shorter than a minute, which the format does not have. */
    public NextFollowUp {
        plannedTime = plannedTime == null ? null : plannedTime.truncatedTo(ChronoUnit.MINUTES);
        responsible = Texts.orNull(responsible);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
