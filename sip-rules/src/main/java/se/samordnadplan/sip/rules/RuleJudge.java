package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Enough for batches that alternate between the versions of some rule sets. */
    private static final int MOST_DEMANDS = 32;

    private final RuleBase ruleBase;
    private final Map<RuleId, CompiledRule> compiled;

    /** The texts of users' own rules. */
    private final Map<RuleId, Messages> messages;

    /** Those made last, the newest first: mostly the next plan is judged by one of them. Replaced, never changed. */
    private volatile List<Demands> latest = List.of();

    RuleJudge(RuleBase ruleBase) {
        this(ruleBase, Map.of());
    }

    RuleJudge(RuleBase ruleBase, Map<RuleId, Messages> messages) {
        this.ruleBase = ruleBase;
        this.messages = Map.copyOf(messages);
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
     * The judge with the rules of this library and of the modules that a rule set was loaded with.
     *
     * @param ruleSet the rule set
     * @return the same for all rule sets with the same modules
     */
    public static RuleJudge of(RuleSet ruleSet) {
        return ruleSet.modules().judge();
    }

    /**
     * The judge of one rule by itself, to verify it. All other rules of a rule set count as failed.
     *
     * @param rule the rule
     * @return another judge
     * @throws IllegalArgumentException if this judge does not know the rule
     */
    public RuleJudge only(RuleId rule) {
        return new RuleJudge(ruleBase.only(requireNonNull(rule, "rule").value()), messages);
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
        var demands = demands(active);
        if (plan.planType() == null || plan.status() == null) {
            return unjudged(index, demands);
        }
        var deadlines = Deadlines.judge(index, active);
        var facts = Facts.of(index, active, missed(deadlines));
        var applicability = new Applicability(facts, demands);
        var collector = new Findings(applicability::isJudged);
        var failed = fire(facts, collector, demands);
        var checklist = new Checklist(applicability, collector, failed);
        var findings = ruleFindings(index, demands, collector);
        if (checklist.isOfOtherPlan()) {
            findings.removeIf(finding -> !finding.rule().equals(Checklist.PLAN_IS_SIP));
            deadlines = List.of();
        } else {
            findings.addAll(new DeadlineFindings(index, active).of(deadlines));
        }
        return new Judgement(index.referenceDate(), active, findings, deadlines, checklist.of(demands), failed);
    }

    /** What a rule set demands on a date, made ready; the same each time, unless many others have come between. */
    Demands demands(ActiveRules active) {
        for (var known : latest) {
            if (known.active() == active) {
                return known;
            }
        }
        var made = new Demands(active, compiled, ruleBase);
        latest = Stream.concat(Stream.of(made), latest.stream())
                .limit(MOST_DEMANDS)
                .toList();
        return made;
    }

    /** The last days in time of the mandatory deadlines that were not kept. */
    private static List<LocalDate> missed(List<JudgedDeadline> deadlines) {
        var missed = new ArrayList<LocalDate>();
        for (var deadline : deadlines) {
            if (deadline.isMissed() && deadline.rule().binding() == Binding.MANDATORY) {
                missed.add(deadline.dueOn());
            }
        }
        return missed;
    }

    /** Rules of the rule set that are not compiled have failed, too; rules outside the rule set do not matter. */
    private Set<RuleId> fire(Facts facts, Findings collector, Demands demands) {
        var failed = demands.reachedAt(requireNonNull(facts.plan().status())).fire(facts.all(), collector);
        if (failed.isEmpty()) {
            return demands.missing();
        }
        return demands.rows().stream()
                .map(demand -> demand.bound().id())
                .filter(rule -> demands.missing().contains(rule) || failed.contains(rule.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<RuleFinding> ruleFindings(PlanIndex index, Demands demands, Findings collector) {
        var findings = new ArrayList<RuleFinding>();
        for (var found : collector.found()) {
            var demand = requireNonNull(demands.of(found.rule()));
            var bound = demand.bound();
            findings.add(new RuleFinding(
                    bound.id(),
                    requireNonNull(demand.compiled()).category(),
                    bound.binding(),
                    found.pointer(),
                    found.arguments(),
                    bound.citationsOn(index.referenceDate()),
                    wording(bound.id(), found.arguments())));
        }
        return findings;
    }

    /** Of shipped rules the usual wording serves. */
    private Map<Language, String> wording(RuleId rule, Map<String, Object> arguments) {
        var texts = messages.get(rule);
        if (texts == null) {
            return Map.of();
        }
        var special = rule + "." + arguments.get("expected");
        return texts.inAllLanguages(texts.has(special) ? special : rule.value());
    }

    /** Without type or status nobody can say what applies. */
    private static Judgement unjudged(PlanIndex index, Demands demands) {
        return new Judgement(
                index.referenceDate(), demands.active(), List.of(), List.of(), Checklist.incomplete(demands), Set.of());
    }

    /** Makes the judge when it is first asked for. */
    private static final class Shipped {

        private static final RuleJudge INSTANCE = new RuleJudge(RuleBase.shipped());
    }
}
