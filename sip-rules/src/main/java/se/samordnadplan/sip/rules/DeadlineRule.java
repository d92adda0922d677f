package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A deadline as a rule set demands it: within an amount of time after the start event comes the end event.
 *
 * @param id the deadline
 * @param start what day 0 is
 * @param end what must have happened
 * @param amount how many units after day 0 the deadline ends, 0 or more
 * @param unit the unit of the amount
 * @param rollForward true where a deadline may not end on a day off and ends on the next working day instead; never with working days
 * @param binding how strongly it is demanded
 * @param citations what it rests on, in the order of the rule set, whenever in force; may be empty
 * @param message the rule set's own message by language; empty where the generic one is meant
 */
public record DeadlineRule(
        RuleId id,
        StartEvent start,
        EndEvent end,
        int amount,
        DeadlineUnit unit,
        boolean rollForward,
        Binding binding,
        List<DatedCitation> citations,
        Map<Language, String> message) {

    /**
     * Copies the lists and checks the amount.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public DeadlineRule {
        requireNonNull(id, "id");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(unit, "unit");
        requireNonNull(binding, "binding");
        citations = List.copyOf(citations);
        message = Map.copyOf(message);
        if (amount < 0) {
            throw new IllegalArgumentException("[amount] is 0 or more. Maybe start and end are swapped.");
        }
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
     * Whether the deadline rests on a statute (statements L1 to L10), in force or not.
     *
     * @return true if at least one citation names one
     */
    public boolean citesStatute() {
        return DatedCitations.nameStatute(citations);
    }
}
