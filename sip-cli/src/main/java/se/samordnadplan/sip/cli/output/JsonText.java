package se.samordnadplan.sip.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;
import java.util.regex.Pattern;
import se.samordnadplan.sip.model.internal.JsonLayout;

/** JSON as all of this project writes it: indented by two spaces, with LF, also after the last line. */
public final class JsonText {

    /** Stands for the elements that are written later. */
    public static final String GAP = "<elements>";

    private static final Pattern THE_GAP = Pattern.compile(",?\\s*\"" + GAP + "\"");
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

    /**
     * A value as an element of a list that is written element by element.
     *
     * @param value records, lists, texts and numbers
     * @param indent how far the elements of the list are indented
     * @return the text, with a line break before it and none after it
     */
    public static String element(Object value, int indent) {
        // A text within JSON has no line break of its own, so each line is a line of the layout.
        return "\n" + of(value).strip().indent(indent).stripTrailing();
    }

    /**
     * The JSON around lists that are written element by element.
     *
     * @param value records, lists, texts and numbers; {@link #GAP} as the last element of those lists
     * @return the parts: before, between and after the gaps
     */
    public static List<String> around(Object value) {
        return List.of(THE_GAP.split(of(value)));
    }
}
