package se.samordnadplan.sip.model.internal;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** How all JSON of the project is laid out: two spaces, line feeds, nothing inside what is empty. Not part of the API. */
public final class JsonLayout {

    /** For {@code ObjectMapper.writer}, which copies it for each use; the newline at the end is the caller's. */
    public static final DefaultPrettyPrinter PRETTY = pretty();

    private JsonLayout() {}

    private static DefaultPrettyPrinter pretty() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
