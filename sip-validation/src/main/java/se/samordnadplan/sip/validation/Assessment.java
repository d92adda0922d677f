package se.samordnadplan.sip.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.constraint.ConstraintCheck;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * Everything that was found out about one document: the findings of all steps, and what the rules said.
 *
 * <p>A step that fails costs its own findings; the others are made all the same, and the verdict says that something is
 * missing. What a step throws goes no further: its message may quote the plan.
 *
 * @param findings in no particular order
 * @param judgement what the rules said; null where the document was not read, or the rules could not be asked
 * @param complete whether every step did its work
 */
record Assessment(List<RawFinding> findings, @Nullable Judgement judgement, boolean complete) {

    Assessment {
        findings = List.copyOf(findings);
    }

    Verdict verdict() {
        return Verdicts.of(findings, complete);
    }

    /** A document that reading itself could not cope with. */
    static Assessment failed() {
        return new Assessment(List.of(RawFinding.incomplete(List.of())), null, false);
    }

    /** The steps after reading, for one rule set. */
    record Steps(ConstraintCheck constraints, RuleJudge judge, RuleSet ruleSet) {

        Assessment assess(Input input, LocalDate asOf, @Nullable PlanStatus judgedAs) {
            var findings = new ArrayList<RawFinding>();
            input.faults().forEach(fault -> findings.add(RawFinding.of(fault)));
            var plan = input.plan();
            if (plan == null) {
                return new Assessment(findings, null, true);
            }
            var faults = attempt(() -> constraints.check(plan));
            if (faults != null) {
                faults.forEach(fault -> findings.add(RawFinding.of(fault)));
            }
            var judgement = attempt(() -> judge.judge(as(judgedAs, plan), asOf, ruleSet));
            if (judgement != null) {
                judgement.findings().forEach(finding -> findings.add(RawFinding.of(finding)));
            }
            boolean complete =
                    faults != null && judgement != null && judgement.failed().isEmpty();
            if (!complete) {
                findings.add(RawFinding.incomplete(failedRules(judgement)));
            }
            return new Assessment(findings, judgement, complete);
        }

        private static SipPlan as(@Nullable PlanStatus status, SipPlan plan) {
            return status == null
                    ? plan
                    : SipPlanBuilder.builder(plan).status(status).build();
        }

        private static List<String> failedRules(@Nullable Judgement judgement) {
            return judgement == null
                    ? List.of()
                    : judgement.failed().stream().map(RuleId::value).sorted().toList();
        }
    }

    /** Null where the step failed. */
    static <T> @Nullable T attempt(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            return null;
        }
    }
}
