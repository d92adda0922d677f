package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link OrganizationNumber}. */
public final class OrganizationNumberValidator implements ConstraintValidator<OrganizationNumber, String> {

    /** For Bean Validation. */
    public OrganizationNumberValidator() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || Numbers.isOrganizationNumber(value);
    }
}
