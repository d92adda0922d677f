package se.samordnadplan.example.failing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.RuleModules;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.spi.RuleModule;
import se.samordnadplan.sip.validation.SipValidator;

/** The module of the rule, and a validator that asks it. */
public final class FailingRule implements RuleModule {

    @Override
    public String artifact() {
        return "se.samordnadplan:sip-example-failing-rule";
    }

    @Override
    public Messages messages() {
        return Messages.of(FailingRule.class, "messages");
    }

    /**
     * A validator for tests: it judges as the national rules do, and fails for some plans, see {@link Failure}.
     *
     * @param ruleSet where {@code failing.json} is
     * @return a new validator
     * @throws IOException if the file cannot be read
     * @throws RuleSetException if it is faulty
     */
    public static SipValidator validator(Path ruleSet) throws IOException, RuleSetException {
        var modules = RuleModules.of(List.of(new FailingRule()));
        return SipValidator.builder().ruleSet(RuleSets.load(ruleSet, modules)).build();
    }
}
