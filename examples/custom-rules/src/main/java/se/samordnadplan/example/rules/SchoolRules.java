package se.samordnadplan.example.rules;

import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.spi.RuleModule;

/** What this jar tells of its rules; {@code META-INF/services} names it. */
public final class SchoolRules implements RuleModule {

    @Override
    public String artifact() {
        return "se.samordnadplan:sip-example-custom-rules";
    }

    @Override
    public Messages messages() {
        return Messages.of(SchoolRules.class, "messages");
    }
}
