package se.samordnadplan.sip.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No id is a personnummer or samordningsnummer: ids are repeated in reports. An absent value keeps it. */
@Documented
@ReportedAs("id-not-personal")
@Constraint(validatedBy = NoPersonalIdsValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoPersonalIds {

    /**
     * The message for hosts that validate by themselves.
     *
     * @return plain English; reports have texts of their own
     */
    String message() default "must not be an identity number of a person";

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
