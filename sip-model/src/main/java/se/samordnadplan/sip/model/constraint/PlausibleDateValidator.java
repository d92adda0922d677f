package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link PlausibleDate}. */
public final class PlausibleDateValidator implements ConstraintValidator<PlausibleDate, LocalDate> {

    /** For Bean Validation. */
    public PlausibleDateValidator() {}

    @Override
    public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
        return value == null || DateRange.PLAN.holds(value);
    }
}
