package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.deadline.Deadlines;
import se.samordnadplan.sip.rules.deadline.JudgedDeadline;
import se.samordnadplan.sip.rules.engine.Findings;
import se.samordnadplan.sip.rules.engine.RuleBase;
import se.samordnadplan.sip.rules.fact.Facts;
import se.samordnadplan.sip.rules.fact.PlanIndex;

/**
 * Judges plans by rules: facts, rules and deadlines, checklist. Immutable and thread-safe; dear to make, so keep it.
 */
public final class RuleJudge {

    private final RuleBase ruleBase;
    private final Map<RuleId, CompiledRule> compiled;

    RuleJudge(RuleBase ruleBase) {
        this.ruleBase = ruleBase;
        this.compiled = ruleBase.rules().stream()
                .map(CompiledRule::of)
                .collect(Collectors.toUnmodifiableMap(CompiledRule::id, Function.identity()));
    }

    /**
     * The judge with the rules of this library, made on first use.
     *
     * @return the same each time
     */
    public static RuleJudge shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Judges one plan.
     *
     * @param plan any plan, also a faulty one
     * @param asOf the date it is judged at
     * @param ruleSet what is demanded
     * @return findings, deadlines and checklist
     * @throws se.samordnadplan.sip.rules.calendar.CalendarRangeException if a deadline leads to a year that the calendar
     *     does not know
     */
    public Judgement judge(SipPlan plan, LocalDate asOf, RuleSet ruleSet) {
        var index = PlanIndex.of(plan, asOf);
        var active = requireNonNull(ruleSet, "ruleSet").on(index.referenceDate());
        if (plan.planType() == null || plan.status() == null) {
            return unjudged(index, active);
        }
        var facts = Facts.of(index, active.parameters());
        var deadlines = Deadlines.judge(index, active);
        var applicability = new Applicability(facts, compiled, active);
        var collector = new Findings(applicability::isJudged);
        var failed = fire(facts, deadlines, collector, active);
        if (collector.found().stream().anyMatch(found -> found.rule().equals(Checklist.PLAN_IS_SIP.value()))) {
            return otherPlan(index, active, collector);
        }
        var findings = new ArrayList<>(ruleFindings(index, active, collector));
        findings.addAll(new DeadlineFindings(index, active).of(deadlines));
        var checklist = new Checklist(applicability, collector, failed).of(active);
        return new Judgement(index.referenceDate(), active, findings, deadlines, checklist, failed);
    }

    /** Also a rule that is not in the rule set may fail; only those of the rule set matter. */
    private Set<RuleId> fire(Facts facts, List<JudgedDeadline> deadlines, Findings collector, ActiveRules active) {
        var all = new ArrayList<>(facts.all());
        all.addAll(deadlines);
        return ruleBase.fire(all, collector).stream()
                .map(RuleId::of)
                .filter(active.rules()::containsKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<RuleFinding> ruleFindings(PlanIndex index, ActiveRules active, Findings collector) {
        return collector.found().stream()
                .map(found -> {
                    var bound = active.rules().get(RuleId.of(found.rule()));
                    return new RuleFinding(
                            bound.id(),
                            compiled.get(bound.id()).category(),
                            bound.binding(),
                            found.pointer(),
                            found.arguments(),
                            bound.citationsOn(index.referenceDate()),
                            Map.of());
                })
                .toList();
    }

    /** Another plan than a SIP: that is the only finding, and nothing else is judged. */
    private Judgement otherPlan(PlanIndex index, ActiveRules active, Findings collector) {
        var finding = ruleFindings(index, active, collector).stream()
                .filter(found -> found.rule().equals(Checklist.PLAN_IS_SIP))
                .toList();
        return new Judgement(
                index.referenceDate(), active, finding, List.of(), Checklist.ofOtherPlan(active), Set.of());
    }

    /** Without type or status nobody can say what applies. */
    private static Judgement unjudged(PlanIndex index, ActiveRules active) {
        return new Judgement(
                index.referenceDate(), active, List.of(), List.of(), Checklist.incomplete(active), Set.of());
    }

    /** Makes the judge when it is first asked for. */
    private static final class Shipped {

        private static final RuleJudge INSTANCE = new RuleJudge(RuleBase.shipped());
    }
}
