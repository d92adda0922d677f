package se.samordnadplan.sip.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.rules.deadline.JudgedDeadline;
import se.samordnadplan.sip.rules.fact.PlanIndex;

/** Makes findings of deadlines: those missed, and those that come near where the rule set wants to know. */
final class DeadlineFindings {

    private final LocalDate referenceDate;
    private final ActiveRules active;

    DeadlineFindings(PlanIndex index, ActiveRules active) {
        this.referenceDate = index.referenceDate();
        this.active = active;
    }

    List<RuleFinding> of(List<JudgedDeadline> deadlines) {
        var findings = new ArrayList<RuleFinding>();
        var approaching = active.rules().get(Catalogue.DEADLINE_APPROACHING);
        for (var deadline : deadlines) {
            if (deadline.isMissed()) {
                findings.add(missed(deadline));
            } else if (approaching != null && isNear(deadline)) {
                findings.add(near(deadline, approaching));
            }
        }
        return findings;
    }

    private boolean isNear(JudgedDeadline deadline) {
        return deadline.state() == DeadlineState.RUNNING
                && Objects.requireNonNull(deadline.workingDaysLeft())
                        <= active.parameters().approachingWorkingDays();
    }

    private RuleFinding missed(JudgedDeadline deadline) {
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put("dueOn", Objects.requireNonNull(deadline.dueOn()).toString());
        if (deadline.completedOn() != null) {
            arguments.put("completedOn", deadline.completedOn().toString());
        }
        arguments.put("workingDaysOver", Objects.requireNonNull(deadline.workingDaysOver()));
        var rule = deadline.rule();
        return finding(rule.id(), rule.binding(), deadline, arguments, rule.message());
    }

    private RuleFinding near(JudgedDeadline deadline, BoundRule approaching) {
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put("deadline", deadline.rule().id().value());
        arguments.put("dueOn", Objects.requireNonNull(deadline.dueOn()).toString());
        arguments.put("workingDaysLeft", Objects.requireNonNull(deadline.workingDaysLeft()));
        return finding(approaching.id(), approaching.binding(), deadline, arguments, Map.of());
    }

    private RuleFinding finding(
            RuleId rule,
            Binding binding,
            JudgedDeadline deadline,
            Map<String, Object> arguments,
            Map<Language, String> message) {
        return new RuleFinding(
                rule,
                Category.DEADLINE,
                binding,
                deadline.pointer(),
                arguments,
                deadline.rule().citationsOn(referenceDate),
                message);
    }
}
