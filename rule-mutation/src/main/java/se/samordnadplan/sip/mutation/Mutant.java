package se.samordnadplan.sip.mutation;

import java.util.List;
import org.drools.model.Rule;
import se.samordnadplan.sip.rules.RuleId;

/**
 * A rule with one fault.
 *
 * @param id the id of the rule
 * @param rule the name of the DRL rule with the fault; the id where all parts of the rule have it
 * @param fault what is different, for people; with the rule it names the mutant
 * @param parts all DRL rules of the rule, one of them or their metadata with the fault
 */
record Mutant(RuleId id, String rule, String fault, List<Rule> parts) {

    /** How the table of survivors names it. */
    String name() {
        return rule + "\t" + fault;
    }
}
