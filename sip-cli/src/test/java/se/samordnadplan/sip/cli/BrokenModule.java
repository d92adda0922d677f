package se.samordnadplan.sip.cli;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.engine.Findings;
import se.samordnadplan.sip.rules.fact.PlacedPlan;
import se.samordnadplan.sip.rules.spi.RuleModule;

/** Rules of a user's own of which one throws the whole plan, and one the whole plan as the cause of a cause. */
public final class BrokenModule implements RuleModule {

    /** A rule set that demands them. */
    static final String RULE_SET = """
        formatVersion: "1.0"
        id: broken
        extends: national
        title: {sv: Trasig, en: Broken}
        documents: {routine: {title: Our routine}}
        versions:
          - version: "1"
            from: 2020-01-01
            rules:
              x-broken-when: {binding: MANDATORY, cite: [{document: routine, section: "1"}]}
              x-broken-then: {binding: MANDATORY, cite: [{document: routine, section: "1"}]}
        """;

    @Override
    public String artifact() {
        return "tests:broken";
    }

    @Override
    public Messages messages() {
        return Messages.of(BrokenModule.class, "broken");
    }

    /** As the build would have compiled them; META-INF/kie/tests/broken names this class. */
    public static final class Rules extends ModelImpl {

        /** Makes the rules. */
        public Rules() {
            super("broken");
            withRules(List.of(brokenWhen(), brokenThen()))
                    .withGlobals(List.of(globalOf(Findings.class, "broken", "findings")));
        }

        private static Rule brokenWhen() {
            var plan = declarationOf(PlacedPlan.class, "plan");
            return rule("broken", "x-broken-when")
                    .metadata("category", "KIND")
                    .metadata("from", "ALL")
                    .build(pattern(plan).expr("throws", fact -> {
                        throw new IllegalStateException(quoted(fact));
                    }));
        }

        private static Rule brokenThen() {
            var plan = declarationOf(PlacedPlan.class, "plan");
            return rule("broken", "x-broken-then")
                    .metadata("category", "KIND")
                    .metadata("from", "ALL")
                    .build(pattern(plan).expr("is there", fact -> true), on(plan).execute((drools, fact) -> {
                        var cause = new IllegalStateException(quoted(fact));
                        cause.addSuppressed(new IllegalArgumentException(quoted(fact)));
                        throw new IllegalStateException(new IllegalStateException(cause));
                    }));
        }

        private static String quoted(PlacedPlan fact) {
            return SipJson.write(fact.index().plan());
        }
    }
}
