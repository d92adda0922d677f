package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule as a rule set demands it.
 *
 * @param id the rule
 * @param binding how strongly it is demanded
 * @param citations what it rests on, in the order of the rule set, whenever in force; may be empty
 */
public record BoundRule(RuleId id, Binding binding, List<DatedCitation> citations) {

    /** Copies the citations. */
    public BoundRule {
        requireNonNull(id, "id");
        requireNonNull(binding, "binding");
        citations = List.copyOf(citations);
    }

    /**
     * The citations in force on a day.
     *
     * @param date the reference date
     * @return an unmodifiable list in the order of the rule set
     */
    public List<Citation> citationsOn(LocalDate date) {
        return DatedCitations.on(citations, date);
    }

    /**
     * Whether the rule rests on a statute (statements L1 to L10), in force or not.
     *
     * @return true if at least one citation names one
     */
    public boolean citesStatute() {
        return DatedCitations.nameStatute(citations);
    }
}
