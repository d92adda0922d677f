package se.samordnadplan.example.prator;

import java.time.LocalDate;
import java.util.List;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.ValidationOption;

/** What the screens of the host ask. Thread-safe: one validator serves all. */
final class CountyRoutine {

    private final SipValidator validator =
            SipValidator.builder().ruleSet(RuleSets.shipped("vasterbotten")).build();

    /** What is left before a step is finished: the plan is judged as if it were. */
    List<String> checklist(SipCase sipCase, Step step, LocalDate today) {
        var report = validator.validate(PlanAdapter.plan(sipCase), today, ValidationOption.as(step.status));
        return StepChecklist.of(report).lines(step);
    }

    /** What is due when: the plan is judged as what it is. */
    List<String> reminders(SipCase sipCase, LocalDate today) {
        return Reminders.lines(validator.validate(PlanAdapter.plan(sipCase), today));
    }
}
