package se.samordnadplan.example.stream;

import java.io.IOException;
import java.nio.file.Path;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;

/**
 * Judges by a rule set.
 *
 * @param name the id of a shipped one, or a JSON file of one's own that every machine finds at this path
 */
record NamedRuleSet(String name) implements ValidatorMaker {

    private static final long serialVersionUID = 1L;

    @Override
    public SipValidator make() throws IOException, RuleSetException {
        var ruleSet = RuleSets.shippedIds().contains(name) ? RuleSets.shipped(name) : RuleSets.load(Path.of(name));
        return SipValidator.builder().ruleSet(ruleSet).build();
    }
}
