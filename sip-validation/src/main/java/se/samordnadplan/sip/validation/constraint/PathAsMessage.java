package se.samordnadplan.sip.validation.constraint;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/**
 * Takes the path of a violation for its message: ours come from the rule and its arguments, so neither an expression
 * language nor a locale is needed.
 *
 * <p>Not the template, which is the same for all violations of a constraint: Hibernate Validator 9.1 keeps violations in
 * a set by a hash that tells them apart by nothing else, and thousands of them would take minutes.
 */
final class PathAsMessage implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return context.unwrap(HibernateMessageInterpolatorContext.class)
                .getPropertyPath()
                .toString();
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}
