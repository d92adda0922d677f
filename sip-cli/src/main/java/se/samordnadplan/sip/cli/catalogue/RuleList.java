package se.samordnadplan.sip.cli.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSet;

/**
 * What a rule set demands on a day, as a list.
 *
 * @param ruleSet the rule set
 * @param asOf the day
 * @param rules the rules, also those that it does not demand
 */
@JsonPropertyOrder({"ruleSet", "asOf", "rules"})
public record RuleList(Applied ruleSet, String asOf, List<RuleRow> rules) {

    /** Copies the rules. */
    public RuleList {
        rules = List.copyOf(rules);
    }

    /**
     * The list of a rule set.
     *
     * @param ruleSet the rule set
     * @param date the day
     * @param language the language of titles and messages
     * @return the list
     */
    public static RuleList of(RuleSet ruleSet, LocalDate date, Language language) {
        var active = ruleSet.on(date);
        return new RuleList(
                new Applied(active.id(), active.version(), active.status().name()),
                date.toString(),
                RuleTable.of(ruleSet, date, language));
    }

    /**
     * The list with only one of its rules.
     *
     * @param row the rule
     * @return a new list
     */
    public RuleList only(RuleRow row) {
        return new RuleList(ruleSet, asOf, List.of(row));
    }

    /**
     * A rule set in a version.
     *
     * @param id its id
     * @param version the version applied
     * @param status how the day lies to the period that the version states
     */
    @JsonPropertyOrder({"id", "version", "status"})
    public record Applied(String id, String version, String status) {}
}
