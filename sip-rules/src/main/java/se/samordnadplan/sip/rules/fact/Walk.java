package se.samordnadplan.sip.rules.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.followup.Coordinator;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.preparation.Meeting;

/** The single walk through a plan that puts each part in its place, in the order of the document. */
final class Walk {

    private final PlanIndex index;
    private final List<PlacedMeeting> meetings = new ArrayList<>();
    private final List<PlacedGoal> goals = new ArrayList<>();
    private final List<PlacedSubGoal> subGoals = new ArrayList<>();
    private final List<PlacedActivity> activities = new ArrayList<>();
    private final List<PlacedCoordinator> coordinators = new ArrayList<>();
    private final List<PlacedFollowUp> followUps = new ArrayList<>();

    private Walk(PlanIndex index) {
        this.index = index;
    }

    static Walk through(PlanIndex index) {
        var walk = new Walk(index);
        var plan = index.plan();
        each(plan.meetings(), JsonPointer.ROOT.child("meetings"), walk::place);
        each(plan.goals(), JsonPointer.ROOT.child("goals"), walk::place);
        walk.placeActivities(plan.activities(), JsonPointer.ROOT);
        each(plan.coordinators(), JsonPointer.ROOT.child("coordinators"), walk::place);
        each(plan.followUps(), JsonPointer.ROOT.child("followUps"), walk::place);
        return walk;
    }

    /** Visits the elements of a list with their places; a null element has its place, too, but is not visited. */
    static <T> void each(List<T> parts, JsonPointer list, BiConsumer<T, JsonPointer> visit) {
        for (int i = 0; i < parts.size(); i++) {
            T part = parts.get(i);
            if (part != null) {
                visit.accept(part, list.child(i));
            }
        }
    }

    private void place(Meeting meeting, JsonPointer pointer) {
        meetings.add(new PlacedMeeting(meeting, index, pointer));
    }

    /** Sub-goals before the goal's own activities: the order of the format. */
    private void place(Goal goal, JsonPointer pointer) {
        int first = activities.size();
        each(goal.subGoals(), pointer.child("subGoals"), (part, at) -> placeActivities(part.activities(), at));
        placeActivities(goal.activities(), pointer);
        goals.add(new PlacedGoal(goal, List.copyOf(activities.subList(first, activities.size())), pointer));
        placeSubGoals(goal, goals.get(goals.size() - 1).hasLiveActivity(), pointer);
    }

    private void placeSubGoals(Goal goal, boolean isOfActiveGoal, JsonPointer pointer) {
        each(
                goal.subGoals(),
                pointer.child("subGoals"),
                (part, at) -> subGoals.add(new PlacedSubGoal(part, isOfActiveGoal, at)));
    }

    private void placeActivities(List<Activity> parts, JsonPointer parent) {
        each(parts, parent.child("activities"), (part, at) -> activities.add(new PlacedActivity(part, index, at)));
    }

    private void place(Coordinator coordinator, JsonPointer pointer) {
        coordinators.add(new PlacedCoordinator(coordinator, index, pointer));
    }

    private void place(FollowUp followUp, JsonPointer pointer) {
        followUps.add(new PlacedFollowUp(followUp, index, pointer));
    }

    List<PlacedMeeting> meetings() {
        return Collections.unmodifiableList(meetings);
    }

    List<PlacedGoal> goals() {
        return Collections.unmodifiableList(goals);
    }

    List<PlacedSubGoal> subGoals() {
        return Collections.unmodifiableList(subGoals);
    }

    List<PlacedCoordinator> coordinators() {
        return Collections.unmodifiableList(coordinators);
    }

    List<PlacedActivity> activities() {
        return Collections.unmodifiableList(activities);
    }

    List<PlacedFollowUp> followUps() {
        return Collections.unmodifiableList(followUps);
    }
}
