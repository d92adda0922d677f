package se.samordnadplan.sip.validation.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;

/**
 * The text of a document, kept to tell where in it a value stands.
 *
 * <p>Nothing is looked up before it is asked for. Immutable and thread-safe; never shows the text.
 */
public final class SourceText {

    private final String text;

    SourceText(String text) {
        this.text = text;
    }

    /**
     * Tells where a value stands.
     *
     * @param pointer the value
     * @return the place of the first character of the value, or of the nearest enclosing value that exists
     */
    public Place place(JsonPointer pointer) {
        return places(List.of(pointer)).getOrDefault(pointer, Place.START);
    }

    /**
     * Tells where several values stand, in one walk over the text.
     *
     * @param pointers the values
     * @return for each pointer the place of the first character of the value, or of the nearest enclosing one that exists
     */
    public Map<JsonPointer, Place> places(Collection<JsonPointer> pointers) {
        var root = new Wanted();
        pointers.forEach(root::add);
        try (var parser = Tokens.of(text)) {
            parser.nextToken();
            visit(parser, root);
        } catch (IOException e) {
            // what was found before the fault stands, the rest falls back on it
        }
        var places = new HashMap<JsonPointer, Place>();
        root.collect(Place.START, places);
        return places;
    }

    private static void visit(JsonParser parser, @Nullable Wanted wanted) throws IOException {
        if (wanted == null || wanted.place != null || parser.currentToken() == null) {
            parser.skipChildren();
            return;
        }
        var location = parser.currentTokenLocation();
        wanted.place = new Place(location.getLineNr(), location.getColumnNr());
        if (wanted.children.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            visitFields(parser, wanted);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            visitElements(parser, wanted);
        }
    }

    private static void visitFields(JsonParser parser, Wanted wanted) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var field = wanted.children.get(parser.currentName());
            parser.nextToken();
            visit(parser, field);
        }
    }

    private static void visitElements(JsonParser parser, Wanted wanted) throws IOException {
        var index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            visit(parser, wanted.children.get(Integer.toString(index)));
            index++;
        }
    }

    /** A node in the tree of what is looked for. */
    private static final class Wanted {

        private final Map<String, Wanted> children = new HashMap<>();
        private final List<JsonPointer> pointers = new ArrayList<>(1);
        private @Nullable Place place;

        void add(JsonPointer pointer) {
            var node = this;
            for (var token : pointer.tokens()) {
                node = node.children.computeIfAbsent(token, name -> new Wanted());
            }
            node.pointers.add(pointer);
        }

        void collect(Place enclosing, Map<JsonPointer, Place> places) {
            var own = place == null ? enclosing : place;
            pointers.forEach(pointer -> places.put(pointer, own));
            children.values().forEach(child -> child.collect(own, places));
        }
    }
}
