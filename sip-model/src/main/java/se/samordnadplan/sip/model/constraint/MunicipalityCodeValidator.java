package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link MunicipalityCode}. */
public final class MunicipalityCodeValidator implements ConstraintValidator<MunicipalityCode, String> {

    /** For Bean Validation. */
    public MunicipalityCodeValidator() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || RegisterCodes.isMunicipality(value);
    }
}
