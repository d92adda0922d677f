package se.samordnadplan.example.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A line of the input. Public because Flink writes it with its own serializer for records.
 *
 * @param id the id that the plan says it has; null where none can be found
 * @param bytes the line, to the byte as it was read
 */
public record Document(@Nullable String id, byte[] bytes) {

    private static final JsonFactory JSON = new JsonFactory();

    static Document of(byte[] line) {
        return new Document(id(line), line);
    }

    /** All versions of a plan have the same key. What has no id is nobody's version, and any key will do that spreads the work. */
    String key() {
        return id == null ? "no id " + Arrays.hashCode(bytes) : id;
    }

    private static @Nullable String id(byte[] line) {
        try (var parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if (name.equals("id")) {
                    return value == JsonToken.VALUE_STRING ? parser.getText() : null;
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            // The validator will say where it ends to be JSON.
        }
        return null;
    }

    /** The id may be an identity number by mistake. */
    @Override
    public String toString() {
        return "Document";
    }
}
