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
     * The message.
     *
     * @return a key of the message files
     */
    String message() default "{se.samordnadplan.sip.id-not-personal}";

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
