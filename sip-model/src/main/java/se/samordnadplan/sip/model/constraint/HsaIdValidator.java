package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link HsaId}. */
public final class HsaIdValidator implements ConstraintValidator<HsaId, String> {

    /** For Bean Validation. */
    public HsaIdValidator() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || Numbers.isHsaId(value);
    }
}
