package se.samordnadplan.sip.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A Swedish organisation number: ten digits, the third 2 or more, with a valid check digit. An absent value keeps it. */
@Documented
@ReportedAs("organization-number-valid")
@Constraint(validatedBy = OrganizationNumberValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface OrganizationNumber {

    /**
     * The message for hosts that validate by themselves.
     *
     * @return plain English; reports have texts of their own
     */
    String message() default "must be an organisation number";

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
