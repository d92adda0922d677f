package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link PlausibleDate}. */
final class PlausibleDateValidator implements ConstraintValidator<PlausibleDate, LocalDate> {

    @Override
    public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
        return value == null || DateRange.PLAN.holds(value);
    }
}
