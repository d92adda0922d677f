package se.samordnadplan.sip.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;

/**
 * A registered code of a measure (åtgärdskod).
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param system the code system, such as KVA (kodverk); null where absent
 * @param code the code, such as XU045 (kod); null where absent
 * @param on the day it was registered for (dag); null where absent
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"system", "code", "on"})
public record Code(
        @JsonPropertyDescription("kodverk: the code system, such as KVA") @NotNull @Size(max = 50) @Nullable
        String system,

        @JsonPropertyDescription("kod: the code, such as XU045") @NotNull @Size(max = 50) @Nullable
        String code,

        @JsonPropertyDescription("dag: the day it was registered for")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @PlausibleDate
        @Nullable
        LocalDate on) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public Code {
        system = Texts.orNull(system);
        code = Texts.orNull(code);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
