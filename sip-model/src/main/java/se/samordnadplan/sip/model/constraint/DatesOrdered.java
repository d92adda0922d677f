package se.samordnadplan.sip.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An activity that does not end before it begins. An absent value keeps it. */
@Documented
@ReportedAs("dates-ordered")
@Constraint(validatedBy = DatesOrderedValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DatesOrdered {

    /**
     * The message for hosts that validate by themselves.
     *
     * @return plain English; reports have texts of their own
     */
    String message() default "must not be before startOn";

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
