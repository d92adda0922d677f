package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlan;

/** Checks {@link ReferencesResolve}. */
public final class ReferencesResolveValidator implements ConstraintValidator<ReferencesResolve, SipPlan> {

    /** For Bean Validation. */
    public ReferencesResolveValidator() {}

    @Override
    public boolean isValid(@Nullable SipPlan plan, ConstraintValidatorContext context) {
        var violations = new Violations(context);
        if (plan != null) {
            new References(plan, violations).check();
        }
        return violations.none();
    }
}
