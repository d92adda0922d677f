package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlan;

/** Checks {@link ReferencesResolve}. */
final class ReferencesResolveValidator implements ConstraintValidator<ReferencesResolve, SipPlan> {

    @Override
    public boolean isValid(@Nullable SipPlan plan, ConstraintValidatorContext context) {
        var violations = new Violations(context);
        if (plan != null) {
            new References(plan, violations).check();
        }
        return violations.none();
    }
}
