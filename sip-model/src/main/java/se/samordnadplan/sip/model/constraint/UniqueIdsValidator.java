package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;

/** Checks {@link UniqueIds}. */
public final class UniqueIdsValidator implements ConstraintValidator<UniqueIds, SipPlan> {

    /** For Bean Validation. */
    public UniqueIdsValidator() {}

    @Override
    public boolean isValid(@Nullable SipPlan plan, ConstraintValidatorContext context) {
        var violations = new Violations(context);
        if (plan != null) {
            var bodies = new Seen(violations);
            Places.each("bodies", plan.bodies(), (place, body) -> bodies.add(place, body.id()));
            var participants = new Seen(violations);
            Places.each("participants", plan.participants(), (place, person) -> participants.add(place, person.id()));
            var meetings = new Seen(violations);
            Places.each("meetings", plan.meetings(), (place, meeting) -> meetings.add(place, meeting.id()));
            var goals = new Seen(violations);
            Places.goals(
                    plan, (place, goal) -> goals.add(place, goal.id()), (place, part) -> goals.add(place, part.id()));
            var activities = new Seen(violations);
            Places.activities(plan, (place, activity) -> activities.add(place, activity.id()));
        }
        return violations.none();
    }

    /** The ids of one kind; the second and each further one of a kind is reported. */
    private record Seen(Violations violations, Set<String> ids) {

        Seen(Violations violations) {
            this(violations, new HashSet<>());
        }

        void add(JsonPointer place, @Nullable String id) {
            if (id != null && !ids.add(id)) {
                violations.at(place.child("id"));
            }
        }
    }
}
