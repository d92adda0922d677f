package se.samordnadplan.sip.model.followup;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.internal.Masked;

/**
 * A discharge from inpatient care (utskrivning från slutenvård).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param admittedOn the day of admission (inskriven); null where absent
 * @param readyNoticeOn the day on which notice was given of readiness for discharge (underrättelse om utskrivningsklar lämnad); null where absent
 * @param dischargedOn the day of discharge; may lie ahead (utskriven); null where absent
 * @param hadSip whether there was a SIP already (en SIP fanns redan); null where absent
 * @param compulsoryCare whether the care was compulsory (vård enligt LPT eller LRV); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"admittedOn", "readyNoticeOn", "dischargedOn", "hadSip", "compulsoryCare"})
public record Discharge(
        @JsonPropertyDescription("inskriven: the day of admission")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate admittedOn,

        @JsonPropertyDescription(
                "underrättelse om utskrivningsklar lämnad: the day on which notice was given of readiness for discharge")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate readyNoticeOn,

        @JsonPropertyDescription("utskriven: the day of discharge; may lie ahead")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate dischargedOn,

        @JsonPropertyDescription("en SIP fanns redan: whether there was a SIP already") @Nullable
        Boolean hadSip,

        @JsonPropertyDescription("vård enligt LPT eller LRV: whether the care was compulsory") @Nullable
        Boolean compulsoryCare) {

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
