package se.samordnadplan.sip.benchmarks.plain;

import static se.samordnadplan.sip.benchmarks.plain.PlainRule.rule;
import static se.samordnadplan.sip.rules.fact.Answer.YES;

import java.util.List;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.fact.Subject;

/** Activities: the rules of the catalogue in plain Java. */
final class ActivityRules {

    static final List<PlainRule> ALL = List.of(
            rule("activity-planned", Category.ACTIVITY, From.ESTABLISHED, Subject.PLAN, (parts, findings) -> {
                if (!parts.plan().hasLiveActivity()) {
                    findings.report(parts.plan().at("activities"));
                }
            }),
            rule(
                    "activity-has-responsible-body",
                    Category.ACTIVITY,
                    From.ESTABLISHED,
                    Subject.LIVE_ACTIVITIES,
                    (parts, findings) -> {
                        for (var activity : parts.activities()) {
                            if (activity.isLive() && activity.responsibleBody() == null) {
                                findings.report(activity.at("responsibleBody"));
                            }
                        }
                    }),
            rule(
                    "activity-has-responsible-person",
                    Category.ACTIVITY,
                    From.ESTABLISHED,
                    Subject.LIVE_ACTIVITIES,
                    (parts, findings) -> {
                        for (var activity : parts.activities()) {
                            if (activity.isLive() && activity.responsible() == null) {
                                findings.report(activity.at("responsible"));
                            }
                        }
                    }),
            rule(
                    "activity-has-follow-up-responsible",
                    Category.ACTIVITY,
                    From.ESTABLISHED,
                    Subject.LIVE_ACTIVITIES,
                    (parts, findings) -> {
                        for (var activity : parts.activities()) {
                            if (activity.isLive() && activity.followUpResponsible() == null) {
                                findings.report(activity.at("followUpResponsible"));
                            }
                        }
                    }),
            rule(
                    "activity-is-scheduled",
                    Category.ACTIVITY,
                    From.ESTABLISHED,
                    Subject.LIVE_ACTIVITIES,
                    (parts, findings) -> {
                        for (var activity : parts.activities()) {
                            if (activity.isLive()
                                    && activity.startOn() == null
                                    && activity.dueOn() == null
                                    && activity.completedOn() == null) {
                                findings.report(activity.at("dueOn"));
                            }
                        }
                    }),
            rule(
                    "activity-order-stated",
                    Category.ACTIVITY,
                    From.ESTABLISHED,
                    Subject.LIVE_ACTIVITIES,
                    (parts, findings) -> {
                        for (var activity : parts.activities()) {
                            if (activity.isLive()
                                    && activity.order() == null
                                    && activity.startOn() == null
                                    && activity.completedOn() == null) {
                                findings.report(activity.at("order"));
                            }
                        }
                    }),
            rule(
                    "activity-aim-stated",
                    Category.ACTIVITY,
                    From.ESTABLISHED,
                    Subject.LIVE_ACTIVITIES,
                    (parts, findings) -> {
                        for (var activity : parts.activities()) {
                            if (activity.isLive() && activity.aim() == null) {
                                findings.report(activity.at("aim"));
                            }
                        }
                    }),
            rule(
                    "activity-body-takes-part",
                    Category.ACTIVITY,
                    From.ESTABLISHED,
                    Subject.ACTIVITIES_UNDER_A_PRINCIPAL,
                    (parts, findings) -> {
                        for (var activity : parts.activities()) {
                            if (activity.isLive()) {
                                var present = activity.isUnderBodyThatTakesPart();
                                if (present != YES) {
                                    findings.report(present, activity.at("responsibleBody"));
                                }
                            }
                        }
                    }));

    private ActivityRules() {}
}
