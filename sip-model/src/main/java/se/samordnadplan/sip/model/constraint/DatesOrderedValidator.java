package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.goal.Activity;

/** Checks {@link DatesOrdered}. */
public final class DatesOrderedValidator implements ConstraintValidator<DatesOrdered, Activity> {

    /** For Bean Validation. */
    public DatesOrderedValidator() {}

    @Override
    public boolean isValid(@Nullable Activity activity, ConstraintValidatorContext context) {
        if (activity == null || activity.startOn() == null) {
            return true;
        }
        var violations = new Violations(context);
        if (isBefore(activity.dueOn(), activity.startOn())) {
            violations.at(JsonPointer.ROOT.child("dueOn"));
        }
        if (isBefore(activity.completedOn(), activity.startOn())) {
            violations.at(JsonPointer.ROOT.child("completedOn"));
        }
        return violations.none();
    }

    private static boolean isBefore(@Nullable LocalDate date, LocalDate start) {
        return date != null && date.isBefore(start);
    }
}
