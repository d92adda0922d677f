package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityStatus;

/** Checks {@link StatusConsistent}. */
public final class StatusConsistentValidator implements ConstraintValidator<StatusConsistent, Activity> {

    /** For Bean Validation. */
    public StatusConsistentValidator() {}

    @Override
    public boolean isValid(@Nullable Activity activity, ConstraintValidatorContext context) {
        if (activity == null || (activity.status() == ActivityStatus.DONE) == (activity.completedOn() != null)) {
            return true;
        }
        new Violations(context).at(JsonPointer.ROOT.child(activity.completedOn() == null ? "completedOn" : "status"));
        return false;
    }
}
