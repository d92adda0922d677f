package se.samordnadplan.example.prator;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityAim;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.goal.GoalBuilder;
import se.samordnadplan.sip.model.goal.GoalStatedBy;
import se.samordnadplan.sip.model.goal.Outcome;

/**
 * The part of the adapter that makes the goals with their activities. In this host goals are in the individual's own words,
 * activities are to regain an ability, and who is responsible also follows up.
 */
final class Goals {

    private Goals() {}

    static List<Goal> of(List<SipCase.Goal> goals) {
        return IntStream.range(0, goals.size())
                .mapToObj(place -> goal("g" + (place + 1), goals.get(place)))
                .toList();
    }

    private static Goal goal(String id, SipCase.Goal goal) {
        var activities = goal.activities;
        return GoalBuilder.builder()
                .id(id)
                .description(goal.text)
                .statedBy(GoalStatedBy.INDIVIDUAL)
                .responsible(People.id(goal.responsible))
                .followUpResponsible(People.id(goal.responsible))
                .activities(IntStream.range(0, activities.size())
                        .mapToObj(place -> activity(id + "a" + (place + 1), activities.get(place)))
                        .toList())
                .outcome(outcome(goal.reached))
                .build();
    }

    private static @Nullable Outcome outcome(@Nullable Boolean reached) {
        if (reached == null) {
            return null;
        }
        return reached ? Outcome.ACHIEVED : Outcome.NOT_ACHIEVED;
    }

    private static Activity activity(String id, SipCase.Activity activity) {
        var responsible = People.id(activity.responsible);
        return ActivityBuilder.builder()
                .id(id)
                .description(activity.text)
                .aim(ActivityAim.REGAIN)
                .responsibleBody(People.bodyId(activity.responsible))
                .responsible(responsible)
                .followUpResponsible(responsible)
                .startOn(activity.from)
                .dueOn(activity.until)
                .completedOn(activity.done)
                .status(activity.done == null ? ActivityStatus.ONGOING : ActivityStatus.DONE)
                .build();
    }
}
