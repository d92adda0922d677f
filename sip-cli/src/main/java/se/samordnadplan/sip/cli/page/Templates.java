package se.samordnadplan.sip.cli.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Fills the templates that the build made classes of. They lie in folders named like the packages of the code that fills
 * them.
 *
 * <p>What is put into a template is escaped by the place where it stands. Thread-safe.
 */
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "se.samordnadplan.sip.cli");

    private Templates() {}

    /**
     * A template with values for its parameters.
     *
     * @param template its path below the folder of templates, such as {@code html/report.jte}
     * @param values by the name of the parameter
     * @return HTML
     */
    public static String fill(String template, Map<String, Object> values) {
        var output = new StringOutput();
        ENGINE.render(template, values, output);
        return output.toString();
    }
}
