package se.samordnadplan.sip.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import se.samordnadplan.sip.model.internal.JsonLayout;

/** JSON as all of this project writes it: indented by two spaces, with LF, also after the last line. */
public final class JsonText {

    private static final ObjectWriter WRITER = new ObjectMapper().writer(JsonLayout.PRETTY);

    private JsonText() {}

    /**
     * A value as JSON.
     *
     * @param value records, lists, texts and numbers
     * @return the text
     */
    public static String of(Object value) {
        try {
            return WRITER.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("[value] cannot be written. Maybe one of its types is no plain value.", e);
        }
    }
}
