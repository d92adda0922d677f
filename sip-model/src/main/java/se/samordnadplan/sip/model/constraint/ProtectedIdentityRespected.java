package se.samordnadplan.sip.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A person with protected data has neither contact details nor a municipality in the plan. An absent value keeps it. */
@Documented
@ReportedAs("protected-identity-respected")
@Constraint(validatedBy = ProtectedIdentityRespectedValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProtectedIdentityRespected {

    /**
     * The message.
     *
     * @return a key of the message files
     */
    String message() default "{se.samordnadplan.sip.protected-identity-respected}";

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
