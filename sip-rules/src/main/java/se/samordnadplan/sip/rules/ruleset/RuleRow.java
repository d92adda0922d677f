package se.samordnadplan.sip.rules.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.DatedCitation;

/**
 * What one version says of one rule or deadline; null is inherited.
 *
 * @param place where its id stands
 * @param binding its binding, OFF included
 * @param citations its citations, which replace inherited ones
 * @param explained whether a reason is given ({@code because})
 */
record RuleRow(
        Place place, @Nullable RowBinding binding, @Nullable List<DatedCitation> citations, boolean explained) {

    boolean isOff() {
        return binding == RowBinding.OFF;
    }
}
