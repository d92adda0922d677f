package se.samordnadplan.sip.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.Goal;

/** The activities of a plan, wherever they stand. */
final class Activities {

    private Activities() {}

    /** All that are not cancelled. */
    static List<Activity> live(SipPlan plan) {
        var all = new ArrayList<>(live(plan.activities()));
        for (var goal : plan.goals()) {
            all.addAll(live(goal));
        }
        return all;
    }

    /** Those of a goal and of its sub-goals. */
    static List<Activity> live(Goal goal) {
        var all = new ArrayList<>(live(goal.activities()));
        for (var subGoal : goal.subGoals()) {
            all.addAll(live(subGoal.activities()));
        }
        return all;
    }

    /** Those of a list. */
    static List<Activity> live(List<Activity> activities) {
        var live = new ArrayList<Activity>(activities.size());
        for (var activity : activities) {
            if (activity.isLive()) {
                live.add(activity);
            }
        }
        return live;
    }
}
