package se.samordnadplan.sip.validation.suppression;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.RuleId;

/**
 * One entry of a suppression file: which findings somebody has decided to live with, why, and until when. Immutable.
 *
 * @param rule the rule, deadline or constraint whose findings are meant
 * @param plan the id of the plan that is meant; null for all plans
 * @param pointer the places that are meant; null for all places
 * @param reason why, in the words of who decided it
 * @param until the last as-of date on which the findings are suppressed
 * @param line the line in the file, from 1
 * @param column the column in the file, from 1
 */
public record Suppression(
        RuleId rule,
        @Nullable String plan,
        @Nullable PointerGlob pointer,
        String reason,
        LocalDate until,
        int line,
        int column) {

    /** Refuses null. */
    public Suppression {
        requireNonNull(rule, "rule");
        requireNonNull(reason, "reason");
        requireNonNull(until, "until");
    }

    /**
     * Whether the entry means a place. One that names places does not mean a finding that has none.
     *
     * @param place the pointer of a finding of its rule; null where it has none
     * @return true if it does
     */
    public boolean covers(@Nullable JsonPointer place) {
        return pointer == null || place != null && pointer.matches(place);
    }

    /**
     * Whether the entry no longer holds.
     *
     * @param asOf the date a plan is judged at
     * @return true after its last day
     */
    public boolean isExpired(LocalDate asOf) {
        return asOf.isAfter(until);
    }
}
