package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.party.Identifier;

/** Checks {@link ValidIdentityNumber}. */
public final class ValidIdentityNumberValidator implements ConstraintValidator<ValidIdentityNumber, Identifier> {

    /** For Bean Validation. */
    public ValidIdentityNumberValidator() {}

    @Override
    public boolean isValid(@Nullable Identifier identifier, ConstraintValidatorContext context) {
        if (identifier == null || identifier.isValid()) {
            return true;
        }
        new Violations(context).at(JsonPointer.ROOT.child("value"));
        return false;
    }
}
