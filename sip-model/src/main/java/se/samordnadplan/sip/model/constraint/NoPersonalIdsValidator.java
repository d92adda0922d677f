package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;

/** Checks {@link NoPersonalIds}. */
public final class NoPersonalIdsValidator implements ConstraintValidator<NoPersonalIds, SipPlan> {

    /** For Bean Validation. */
    public NoPersonalIdsValidator() {}

    @Override
    public boolean isValid(@Nullable SipPlan plan, ConstraintValidatorContext context) {
        var violations = new Violations(context);
        if (plan != null) {
            BiConsumer<JsonPointer, @Nullable String> check = (place, id) -> {
                if (id != null && PersonalIds.isPersonal(id)) {
                    violations.at(place.child("id"));
                }
            };
            check.accept(JsonPointer.ROOT, plan.id());
            Places.each("bodies", plan.bodies(), (place, body) -> check.accept(place, body.id()));
            Places.each("participants", plan.participants(), (place, person) -> check.accept(place, person.id()));
            Places.each("meetings", plan.meetings(), (place, meeting) -> check.accept(place, meeting.id()));
            Places.goals(
                    plan,
                    (place, goal) -> check.accept(place, goal.id()),
                    (place, part) -> check.accept(place, part.id()));
            Places.activities(plan, (place, activity) -> check.accept(place, activity.id()));
        }
        return violations.none();
    }
}
