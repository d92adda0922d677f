package se.samordnadplan.sip.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A birth date of somebody who can have a plan: 1890-01-01 to 2099-12-31. An absent value keeps it. */
@Documented
@ReportedAs("date-plausible")
@Constraint(validatedBy = PlausibleBirthDateValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleBirthDate {

    /**
     * The message.
     *
     * @return a key of the message files
     */
    String message() default "{se.samordnadplan.sip.date-plausible}";

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
