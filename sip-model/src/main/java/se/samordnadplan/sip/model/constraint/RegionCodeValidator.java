package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link RegionCode}. */
public final class RegionCodeValidator implements ConstraintValidator<RegionCode, String> {

    /** For Bean Validation. */
    public RegionCodeValidator() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || RegisterCodes.isRegion(value);
    }
}
