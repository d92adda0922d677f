package se.samordnadplan.sip.validation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.validation.read.Place;
import se.samordnadplan.sip.validation.read.ReadFault;
import se.samordnadplan.sip.validation.read.ReadResult;
import se.samordnadplan.sip.validation.read.SourceText;

/**
 * What is judged: the plan, or the faults that kept it from being read, and the text in which places are looked up.
 *
 * @param plan the plan; null where the document was not read
 * @param faults what reading found
 * @param text the text that was read; null where a plan was given as an object
 * @param sha256 of the bytes read, in hexadecimal digits; null where no bytes were read
 * @param isFailed whether the reader itself failed
 */
record Input(
        @Nullable SipPlan plan,
        List<ReadFault> faults,
        @Nullable SourceText text,
        @Nullable String sha256,
        boolean isFailed) {

    static Input of(ReadResult read, @Nullable String sha256) {
        return new Input(read.plan(), read.faults(), read.text(), sha256, false);
    }

    static Input of(SipPlan plan, List<ReadFault> faults) {
        return new Input(faults.isEmpty() ? plan : null, faults, null, null, false);
    }

    /** Nothing could be found out, because reading itself failed. */
    static Input failed(@Nullable String sha256) {
        return new Input(null, List.of(), null, sha256, true);
    }

    Map<JsonPointer, Place> places(Collection<JsonPointer> pointers) {
        return text == null || pointers.isEmpty() ? Map.of() : text.places(pointers);
    }
}
