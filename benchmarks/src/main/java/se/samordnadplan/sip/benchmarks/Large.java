package se.samordnadplan.sip.benchmarks;

import java.util.ArrayList;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.goal.GoalBuilder;
import se.samordnadplan.sip.model.goal.SubGoalBuilder;
import se.samordnadplan.sip.model.goal.ActivityBuilder;

/** Plans of any size: the typical one with its first goal repeated. */
final class Large {

    private Large() {}

    /** A plan with a number of goals, each with the activities of the typical one's first goal. */
    static byte[] json(int goals) {
        var typical = SipJson.read(Typical.json());
        var first = typical.goals().get(0);
        var repeated = new ArrayList<Goal>();
        for (int i = 0; i < goals; i++) {
            repeated.add(numbered(first, "-" + i));
        }
        return SipJson.writeBytes(SipPlanBuilder.builder(typical).goals(repeated).build());
    }

    /** Ids stand once in a plan. */
    private static Goal numbered(Goal goal, String number) {
        return GoalBuilder.builder(goal)
                .id(goal.id() + number)
                .activities(goal.activities().stream()
                        .map(activity -> ActivityBuilder.builder(activity)
                                .id(activity.id() + number)
                                .build())
                        .toList())
                .subGoals(goal.subGoals().stream()
                        .map(sub -> SubGoalBuilder.builder(sub)
                                .id(sub.id() + number)
                                .activities(sub.activities().stream()
                                        .map(activity -> ActivityBuilder.builder(activity)
                                                .id(activity.id() + number)
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }
}
