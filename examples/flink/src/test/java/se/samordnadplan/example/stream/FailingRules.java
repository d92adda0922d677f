package se.samordnadplan.example.stream;

import java.io.IOException;
import java.nio.file.Path;
import se.samordnadplan.example.failing.FailingRule;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.validation.SipValidator;

/** Judges as the national rules do, and fails for plans whose id begins with {@code fails-}. */
record FailingRules() implements ValidatorMaker {

    @Override
    public SipValidator make() throws IOException, RuleSetException {
        return FailingRule.validator(Path.of("..", "failing-rule", "failing.json"));
    }
}
