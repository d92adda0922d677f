package se.samordnadplan.sip.benchmarks.plain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleFinding;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.rules.deadline.JudgedDeadline;

/** What the judged deadlines of a plan come to. */
final class PlainDeadlines {

    private PlainDeadlines() {}

    /** The last days in time of the mandatory ones that were not kept. */
    static List<LocalDate> missed(List<JudgedDeadline> deadlines) {
        var days = new ArrayList<LocalDate>();
        for (var deadline : deadlines) {
            if (deadline.isMissed() && deadline.rule().binding() == Binding.MANDATORY) {
                days.add(requireNonNull(deadline.dueOn()));
            }
        }
        return days;
    }

    /** The findings of those missed, and of those soon due where the rule set wants to know. */
    static void addFindings(
            List<JudgedDeadline> deadlines, ActiveRules active, LocalDate referenceDate, List<RuleFinding> findings) {
        var approaching = active.rules().get(Catalogue.DEADLINE_APPROACHING);
        for (var deadline : deadlines) {
            var rule = deadline.rule();
            if (deadline.isMissed()) {
                findings.add(
                        finding(rule.id(), rule.binding(), deadline, over(deadline), referenceDate, rule.message()));
            } else if (approaching != null
                    && deadline.state() == DeadlineState.RUNNING
                    && requireNonNull(deadline.workingDaysLeft())
                            <= active.parameters().approachingWorkingDays()) {
                findings.add(finding(
                        approaching.id(), approaching.binding(), deadline, left(deadline), referenceDate, Map.of()));
            }
        }
    }

    private static Map<String, Object> over(JudgedDeadline deadline) {
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put("dueOn", requireNonNull(deadline.dueOn()).toString());
        if (deadline.completedOn() != null) {
            arguments.put("completedOn", deadline.completedOn().toString());
        }
        arguments.put("workingDaysOver", requireNonNull(deadline.workingDaysOver()));
        return arguments;
    }

    private static Map<String, Object> left(JudgedDeadline deadline) {
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put("deadline", deadline.rule().id().value());
        arguments.put("dueOn", requireNonNull(deadline.dueOn()).toString());
        arguments.put("workingDaysLeft", requireNonNull(deadline.workingDaysLeft()));
        return arguments;
    }

    private static RuleFinding finding(
            RuleId rule,
            Binding binding,
            JudgedDeadline deadline,
            Map<String, Object> arguments,
            LocalDate referenceDate,
            Map<Language, String> message) {
        var citations = deadline.rule().citationsOn(referenceDate);
        return new RuleFinding(rule, Category.DEADLINE, binding, deadline.pointer(), arguments, citations, message);
    }
}
