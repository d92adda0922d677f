package se.samordnadplan.sip.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Nobody stands twice among attendees, invitees, copies or coordinators. An absent value keeps it. */
@Documented
@ReportedAs("list-unique")
@Constraint(validatedBy = NobodyTwiceValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NobodyTwice {

    /**
     * The message for hosts that validate by themselves.
     *
     * @return plain English; reports have texts of their own
     */
    String message() default "must not name the same participant again";

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
