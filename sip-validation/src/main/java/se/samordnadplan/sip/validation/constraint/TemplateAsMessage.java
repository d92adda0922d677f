package se.samordnadplan.sip.validation.constraint;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves messages alone: ours come from the rule and its arguments, so neither EL nor a locale is needed. */
final class TemplateAsMessage implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
