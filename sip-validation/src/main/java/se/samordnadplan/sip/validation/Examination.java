package se.samordnadplan.sip.validation;

import static se.samordnadplan.sip.validation.Assessment.attempt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.constraint.ConstraintFault;
import se.samordnadplan.sip.validation.suppression.Suppressions;

/**
 * One document under examination: what holds on every day is found out once, the rules are asked anew for each day.
 *
 * <p>Immutable.
 */
final class Examination {

    private final Steps steps;
    private final Input input;
    private final @Nullable SipPlan judged;
    private final List<RawFinding> lasting = new ArrayList<>();
    private final boolean sound;

    private Examination(Steps steps, Input input, @Nullable PlanStatus judgedAs) {
        this.steps = steps;
        this.input = input;
        this.judged = as(judgedAs, input.plan());
        input.faults().forEach(fault -> lasting.add(RawFinding.of(fault)));
        this.sound = checkConstraints(input.plan());
    }

    /** The document; null where it was not read. */
    @Nullable
    SipPlan plan() {
        return input.plan();
    }

    Steps steps() {
        return steps;
    }

    /** What is found out about the document as of a day. */
    Assessment on(LocalDate asOf) {
        if (input.isFailed()) {
            return Assessment.failed();
        }
        var plan = judged;
        if (plan == null) {
            return new Assessment(lasting, null, true);
        }
        var findings = new ArrayList<>(lasting);
        var judgement = attempt(() -> steps.judging().judge(plan, asOf, steps.ruleSet()));
        if (judgement != null) {
            judgement.findings().forEach(finding -> findings.add(RawFinding.of(finding)));
        }
        boolean complete = sound && judgement != null && judgement.failed().isEmpty();
        if (!complete) {
            findings.add(RawFinding.incomplete(failedRules(judgement)));
        }
        var found = new Assessment(findings, judgement, complete);
        return Suppressing.apply(steps.suppressions().of(plan.id()), found, asOf);
    }

    /** False where the check failed. */
    private boolean checkConstraints(@Nullable SipPlan plan) {
        if (plan == null) {
            return true;
        }
        var faults = attempt(() -> steps.constraints().apply(plan));
        if (faults != null) {
            faults.forEach(fault -> lasting.add(RawFinding.of(fault)));
        }
        return faults != null;
    }

    private static @Nullable SipPlan as(@Nullable PlanStatus status, @Nullable SipPlan plan) {
        return status == null || plan == null
                ? plan
                : SipPlanBuilder.builder(plan).status(status).build();
    }

    private static List<String> failedRules(@Nullable Judgement judgement) {
        return judgement == null
                ? List.of()
                : judgement.failed().stream().map(RuleId::value).sorted().toList();
    }

    /** The steps after reading, for one rule set. */
    record Steps(
            Function<SipPlan, List<ConstraintFault>> constraints,
            Judging judging,
            RuleSet ruleSet,
            Suppressions suppressions) {

        Steps(Function<SipPlan, List<ConstraintFault>> constraints, Judging judging, RuleSet ruleSet) {
            this(constraints, judging, ruleSet, Suppressions.none());
        }

        Examination examine(Input input, @Nullable PlanStatus judgedAs) {
            return new Examination(this, input, judgedAs);
        }

        Steps with(RuleSet other) {
            return new Steps(constraints, judging, other, suppressions);
        }
    }

    /** Asks the rules. */
    @FunctionalInterface
    interface Judging {

        Judgement judge(SipPlan plan, LocalDate asOf, RuleSet ruleSet);
    }
}
