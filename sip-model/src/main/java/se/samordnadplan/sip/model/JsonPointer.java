package se.samordnadplan.sip.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document (RFC 6901), such as {@code /goals/0/activities/2/dueOn}.
 *
 * <p>Cheap to extend. In JSON it is a text. Immutable and thread-safe.
 */
public final class JsonPointer {

    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer(null, "");

    /** The texts of small indices, so that lists do not make them anew. */
    private static final String[] INDICES =
            IntStream.range(0, 100).mapToObj(Integer::toString).toArray(String[]::new);

    private final @Nullable JsonPointer parent;
    private final String token;

    private JsonPointer(@Nullable JsonPointer parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    /**
     * Reads a pointer from its text.
     *
     * @param text empty, or beginning with a slash
     * @return the pointer
     * @throws IllegalArgumentException if the text is not a pointer
     */
    @JsonCreator
    public static JsonPointer parse(String text) {
        if (requireNonNull(text, "text").isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("[pointer] must be empty or begin with /. Maybe the slash is missing.");
        }
        var pointer = ROOT;
        for (var token : text.substring(1).split("/", -1)) {
            pointer = pointer.child(unescape(token));
        }
        return pointer;
    }

    private static String unescape(String token) {
        for (int i = token.indexOf('~'); i >= 0; i = token.indexOf('~', i + 1)) {
            if (i + 1 == token.length() || token.charAt(i + 1) != '0' && token.charAt(i + 1) != '1') {
                throw new IllegalArgumentException("[pointer] has a ~ that is not ~0 or ~1. Maybe write ~0 for ~.");
            }
        }
        return token.replace("~1", "/").replace("~0", "~");
    }

    /**
     * The place of a field of the object here.
     *
     * @param name the field's name
     * @return the longer pointer
     */
    public JsonPointer child(String name) {
        return new JsonPointer(this, requireNonNull(name, "name"));
    }

    /**
     * The place of an element of the list here.
     *
     * @param index from 0
     * @return the longer pointer
     * @throws IllegalArgumentException if the index is negative
     */
    public JsonPointer child(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("[index] must be 0 or more. Maybe it was not found.");
        }
        return new JsonPointer(this, index < INDICES.length ? INDICES[index] : Integer.toString(index));
    }

    /**
     * The place of what holds the value here.
     *
     * @return the shorter pointer; null for the whole document
     */
    public @Nullable JsonPointer parent() {
        return parent;
    }

    /**
     * The names and indices on the way, unescaped.
     *
     * @return outermost first; empty for the whole document
     */
    public List<String> tokens() {
        var tokens = new ArrayList<String>();
        for (var pointer = this; pointer.parent != null; pointer = pointer.parent) {
            tokens.add(pointer.token);
        }
        Collections.reverse(tokens);
        return Collections.unmodifiableList(tokens);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof JsonPointer)) {
            return false;
        }
        var mine = this;
        var theirs = (JsonPointer) other;
        while (mine.parent != null && theirs.parent != null && mine.token.equals(theirs.token)) {
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return mine.parent == null && theirs.parent == null;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (var pointer = this; pointer.parent != null; pointer = pointer.parent) {
            hash = 31 * hash + pointer.token.hashCode();
        }
        return hash;
    }

    /** The text of the pointer, as {@link #parse(String)} takes it. */
    @JsonValue
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var token : tokens()) {
            text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
