package se.samordnadplan.sip.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An HSA-id. It begins with {@code SE}, perhaps {@code 16}, and a valid organisation number; after a hyphen come up to 18
 * letters or digits, at least one. It is no longer than 31 characters, and case does not matter. An absent value keeps it.
 */
@Documented
@ReportedAs("hsa-id-valid")
@Constraint(validatedBy = HsaIdValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface HsaId {

    /**
     * The message for hosts that validate by themselves.
     *
     * @return plain English; reports have texts of their own
     */
    String message() default "must be an HSA-id of the national format";

    /**
     * The groups of Bean Validation.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * The payload of Bean Validation.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};
}
