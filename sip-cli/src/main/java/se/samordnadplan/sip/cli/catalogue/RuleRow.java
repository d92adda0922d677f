package se.samordnadplan.sip.cli.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Citation;

/**
 * A rule or a deadline, with what a rule set makes of it on a day.
 *
 * @param id its id
 * @param title what must hold
 * @param message what a report says when it does not; null for a deadline, whose message is made of its dates
 * @param category the part of the plan that it is about
 * @param from from which status of the plan it applies; null for a deadline
 * @param binding how strongly it is demanded; null where the rule set does not demand it
 * @param deadline its times; null for a rule, and for a deadline that the rule set does not demand
 * @param citations what it rests on; empty where the rule set does not demand it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "title", "message", "category", "from", "binding", "deadline", "citations"})
public record RuleRow(
        String id,
        String title,
        @Nullable String message,
        String category,
        @Nullable String from,
        @Nullable Binding binding,
        @Nullable Times deadline,
        List<Citation> citations) {

    /** Copies the citations. */
    public RuleRow {
        citations = List.copyOf(citations);
    }

    /**
     * The times of a deadline.
     *
     * @param start the event from which it runs
     * @param end the event that must have happened
     * @param amount how many units
     * @param unit the unit
     */
    @JsonPropertyOrder({"start", "end", "amount", "unit"})
    public record Times(String start, String end, int amount, String unit) {}
}
