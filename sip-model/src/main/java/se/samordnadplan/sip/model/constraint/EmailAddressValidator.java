package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link EmailAddress}. */
public final class EmailAddressValidator implements ConstraintValidator<EmailAddress, String> {

    /** For Bean Validation. */
    public EmailAddressValidator() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || Contacts.isEmail(value);
    }
}
