package se.samordnadplan.sip.benchmarks.plain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.CheckedRule;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.RuleFinding;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.deadline.Deadlines;
import se.samordnadplan.sip.rules.deadline.JudgedDeadline;
import se.samordnadplan.sip.rules.fact.Facts;
import se.samordnadplan.sip.rules.fact.PlanIndex;

/** Judges plans as {@code RuleJudge} does, by the same facts, deadlines and rule sets, with rules in plain Java. Thread-safe. */
public final class PlainJudge {

    private static final RuleId PLAN_IS_SIP = RuleId.of("plan-is-sip");

    private final Map<ActiveRules, List<PlainRule>> rows = new ConcurrentHashMap<>();
    private volatile @Nullable Latest latest;

    /** What the plan before this one was judged by: mostly the next is judged by the same. */
    private record Latest(ActiveRules active, List<PlainRule> rows) {}

    /** All rules of the catalogue. */
    public PlainJudge() {}

    /**
     * Judges one plan.
     *
     * @param plan any plan, also a faulty one
     * @param asOf the date it is judged at
     * @param ruleSet what is demanded, a shipped one
     * @return findings, deadlines and checklist
     */
    public Judgement judge(SipPlan plan, LocalDate asOf, RuleSet ruleSet) {
        var index = PlanIndex.of(plan, asOf);
        var active = ruleSet.on(index.referenceDate());
        var demanded = rows(active);
        if (plan.planType() == null || plan.status() == null) {
            return judgement(index, active, List.of(), List.of(), incomplete(demanded));
        }
        var deadlines = Deadlines.judge(index, active);
        var facts = Facts.of(index, active, PlainDeadlines.missed(deadlines));
        var found = new PlainFindings();
        var checklist = check(facts, demanded, found);
        if (found.found().stream().anyMatch(one -> one.rule().equals(PLAN_IS_SIP.value()))) {
            found.found().removeIf(one -> !one.rule().equals(PLAN_IS_SIP.value()));
            return judgement(index, active, findings(found, active, index), List.of(), ofOtherPlan(demanded));
        }
        var findings = findings(found, active, index);
        PlainDeadlines.addFindings(deadlines, active, index.referenceDate(), findings);
        return judgement(index, active, findings, deadlines, checklist);
    }

    private static List<CheckedRule> check(Facts facts, List<PlainRule> rules, PlainFindings found) {
        var applicable = new Applicable(facts);
        var parts = Parts.of(facts);
        var checklist = new ArrayList<CheckedRule>(rules.size());
        for (var rule : rules) {
            var state = applicable.without(rule);
            checklist.add(new CheckedRule(rule.id(), state == null ? found.of(rule, parts) : state));
        }
        return checklist;
    }

    private static List<RuleFinding> findings(PlainFindings found, ActiveRules active, PlanIndex index) {
        var findings = new ArrayList<RuleFinding>();
        for (var one : found.found()) {
            var rule = requireNonNull(SomeRules.CATALOGUE.get(RuleId.of(one.rule())));
            var bound = requireNonNull(active.rules().get(rule.id()));
            findings.add(new RuleFinding(
                    rule.id(),
                    rule.category(),
                    bound.binding(),
                    one.pointer(),
                    one.arguments(),
                    bound.citationsOn(index.referenceDate()),
                    Map.of()));
        }
        return findings;
    }

    private List<PlainRule> rows(ActiveRules active) {
        var last = latest;
        if (last == null || last.active() != active) {
            last = new Latest(active, rows.computeIfAbsent(active, this::demandedBy));
            latest = last;
        }
        return last.rows();
    }

    private List<PlainRule> demandedBy(ActiveRules active) {
        return active.rules().values().stream()
                .filter(bound -> !bound.id().equals(Catalogue.DEADLINE_APPROACHING))
                .map(bound -> requireNonNull(SomeRules.CATALOGUE.get(bound.id())))
                .toList();
    }

    private static List<CheckedRule> incomplete(List<PlainRule> rows) {
        return rows.stream()
                .map(rule -> new CheckedRule(rule.id(), ChecklistState.INCOMPLETE))
                .toList();
    }

    private static List<CheckedRule> ofOtherPlan(List<PlainRule> rows) {
        return rows.stream()
                .map(rule -> new CheckedRule(
                        rule.id(),
                        rule.id().equals(PLAN_IS_SIP) ? ChecklistState.VIOLATED : ChecklistState.NOT_APPLICABLE))
                .toList();
    }

    private static Judgement judgement(
            PlanIndex index,
            ActiveRules active,
            List<RuleFinding> findings,
            List<JudgedDeadline> deadlines,
            List<CheckedRule> checklist) {
        return new Judgement(index.referenceDate(), active, findings, deadlines, checklist, Set.of());
    }
}
