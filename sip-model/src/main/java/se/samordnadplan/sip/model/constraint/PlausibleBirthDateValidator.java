package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link PlausibleBirthDate}. */
final class PlausibleBirthDateValidator implements ConstraintValidator<PlausibleBirthDate, LocalDate> {

    @Override
    public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
        return value == null || DateRange.BIRTH.holds(value);
    }
}
