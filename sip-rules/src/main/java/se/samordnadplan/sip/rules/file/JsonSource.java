package se.samordnadplan.sip.rules.file;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON text into a tree. */
final class JsonSource {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonSource() {}

    static @Nullable Node read(String text, String beginning, Problems problems) throws IOException {
        try (var parser = FACTORY.createParser(text)) {
            return new TreeReader(parser, () -> false, problems).read(beginning);
        }
    }
}
