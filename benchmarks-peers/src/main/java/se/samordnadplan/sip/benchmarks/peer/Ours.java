package se.samordnadplan.sip.benchmarks.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.samordnadplan.sip.benchmarks.plain.SomeRules;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.engine.Findings;
import se.samordnadplan.sip.rules.engine.Found;
import se.samordnadplan.sip.rules.engine.RuleBase;
import se.samordnadplan.sip.rules.fact.Facts;
import se.samordnadplan.sip.rules.fact.PlanIndex;

/** The twenty rules as this library has them: the plan is placed, then precompiled rules fire in a pooled session. */
final class Ours {

    private final RuleSet ruleSet = RuleSets.shipped("vasterbotten");
    private final RuleBase rules = RuleBase.shipped().only(Set.copyOf(Twenty.RULES));
    private final SomeRules plain = new SomeRules(Twenty.RULES);
    private final LocalDate asOf;

    Ours(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** What the rules in DRL report. */
    List<Found> find(SipPlan plan) {
        var facts = place(plan);
        var applicable = plain.applicableTo(facts);
        var findings = new Findings(applicable::contains);
        var failed = rules.fire(facts.all(), findings);
        if (!failed.isEmpty()) {
            throw new IllegalStateException("The rules " + failed + " failed. Maybe two versions of Drools are about.");
        }
        return findings.found();
    }

    /** What the same rules report in plain Java. */
    List<Found> findInPlainJava(SipPlan plan) {
        return plain.findIn(place(plan));
    }

    private Facts place(SipPlan plan) {
        var index = PlanIndex.of(plan, asOf);
        return Facts.of(index, ruleSet.on(index.referenceDate()), List.of());
    }
}
