package se.samordnadplan.sip.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An identity number that is one of its kind. An absent value keeps it. */
@Documented
@ReportedAs("identity-number-valid")
@Constraint(validatedBy = ValidIdentityNumberValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidIdentityNumber {

    /**
     * The message.
     *
     * @return a key of the message files
     */
    String message() default "{se.samordnadplan.sip.identity-number-valid}";

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
