package se.samordnadplan.sip.model.constraint;

import java.util.List;
import java.util.function.BiConsumer;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.goal.SubGoal;

/** Walks through the parts of a plan in the order of the format; null list elements are passed over. */
final class Places {

    private Places() {}

    static <T> void each(JsonPointer list, List<T> parts, BiConsumer<JsonPointer, T> visit) {
        for (int i = 0; i < parts.size(); i++) {
            T part = parts.get(i);
            if (part != null) {
                visit.accept(list.child(i), part);
            }
        }
    }

    static <T> void each(String list, List<T> parts, BiConsumer<JsonPointer, T> visit) {
        each(JsonPointer.ROOT.child(list), parts, visit);
    }

    static void goals(SipPlan plan, BiConsumer<JsonPointer, Goal> goals, BiConsumer<JsonPointer, SubGoal> subGoals) {
        each("goals", plan.goals(), (place, goal) -> {
            goals.accept(place, goal);
            each(place.child("subGoals"), goal.subGoals(), subGoals);
        });
    }

    static void activities(SipPlan plan, BiConsumer<JsonPointer, Activity> visit) {
        each("goals", plan.goals(), (place, goal) -> {
            each(
                    place.child("subGoals"),
                    goal.subGoals(),
                    (subPlace, subGoal) -> each(subPlace.child("activities"), subGoal.activities(), visit));
            each(place.child("activities"), goal.activities(), visit);
        });
        each("activities", plan.activities(), visit);
    }
}
