package se.samordnadplan.sip.validation.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlan;

/**
 * What reading a document gave: a plan, or the faults that keep it from being one. Unknown names keep none from it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan the plan; absent when the document was not read
 * @param faults the faults in the order of the text; with a plan only unknown names
 * @param text the text that was read, to look up places in
 */
public record ReadResult(@Nullable SipPlan plan, List<ReadFault> faults, SourceText text) {

    /** Copies the faults. */
    public ReadResult {
        faults = List.copyOf(faults);
    }
}
