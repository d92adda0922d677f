package se.samordnadplan.sip.rules.ruleset;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.DatedCitation;
import se.samordnadplan.sip.rules.file.Place;

/**
 * What one version says of one rule or deadline; null is inherited.
 *
 * @param place where its id stands
 * @param names the keys that stand in the file, also those whose value was refused
 * @param binding its binding, OFF included
 * @param citations its citations, which replace inherited ones
 */
record RuleRow(
        Place place,
        Set<String> names,
        @Nullable RowBinding binding,
        @Nullable List<DatedCitation> citations) {

    boolean isOff() {
        return binding == RowBinding.OFF;
    }

    /** Whether a key stands in the file. */
    boolean has(String name) {
        return names.contains(name);
    }
}
