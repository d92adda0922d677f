package se.samordnadplan.sip.model.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rule of the catalogue as which a violation of a constraint is reported. */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReportedAs {

    /**
     * The id of the rule.
     *
     * @return such as {@code hsa-id-valid}
     */
    String value();
}
