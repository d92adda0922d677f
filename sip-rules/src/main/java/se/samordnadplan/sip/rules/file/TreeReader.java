package se.samordnadplan.sip.rules.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.file.Node.Entry;
import se.samordnadplan.sip.rules.file.Node.Kind;
import se.samordnadplan.sip.rules.file.Node.ListNode;
import se.samordnadplan.sip.rules.file.Node.MapNode;
import se.samordnadplan.sip.rules.file.Node.ScalarNode;

/** Reads the tokens of a YAML or JSON parser into a tree with places; the tokens of both are the same. */
final class TreeReader {

    /** Deeper than any file of ours; keeps the stack small. */
    private static final int MAX_DEPTH = 20;

    private final JsonParser parser;
    private final BooleanSupplier atAlias;
    private final Problems problems;

    TreeReader(JsonParser parser, BooleanSupplier atAlias, Problems problems) {
        this.parser = parser;
        this.atAlias = atAlias;
        this.problems = problems;
    }

    /** The tree of the file, or null with a problem. */
    @Nullable
    Node read(String beginning) throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.add(Place.START, "the file is empty. Begin with: " + beginning);
                return null;
            }
            var root = node(0);
            if (parser.nextToken() != null) {
                problems.add(place(), "a second document begins here. A file holds one: split the file.");
            }
            return root;
        } catch (JsonProcessingException e) {
            problems.add(
                    placeOf(e),
                    "this is not well-formed. Maybe a quote or a bracket is not closed, a colon lacks the space after"
                            + " it, or the indentation is uneven or made of tabs.");
        } catch (TooDeep e) {
            problems.add(place(), "values are nested deeper than " + MAX_DEPTH + ". No such file needs that.");
        }
        return null;
    }

    private Node node(int depth) throws IOException, TooDeep {
        if (depth > MAX_DEPTH) {
            throw new TooDeep();
        }
        refuseTag();
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(depth);
            case START_ARRAY -> list(depth);
            default -> scalar();
        };
    }

    private MapNode map(int depth) throws IOException, TooDeep {
        var place = place();
        var entries = new ArrayList<Entry>();
        var names = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var namePlace = place();
            var name = parser.currentName();
            parser.nextToken();
            var value = node(depth + 1);
            if (names.add(name)) {
                entries.add(new Entry(name, namePlace, value));
            } else {
                problems.add(namePlace, "this key stands here for the second time. Keep one of the two.");
            }
        }
        return new MapNode(List.copyOf(entries), place);
    }

    private ListNode list(int depth) throws IOException, TooDeep {
        var place = place();
        var elements = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(depth + 1));
        }
        return new ListNode(List.copyOf(elements), place);
    }

    private ScalarNode scalar() throws IOException {
        if (atAlias.getAsBoolean()) {
            problems.add(place(), "aliases (*name) are not read. Write the value out.");
        }
        var text = parser.getText();
        return new ScalarNode(kind(parser.currentToken()), text == null ? "" : text, place());
    }

    /** A tag would change what a value is; no reader of ours makes objects of other types, and none shall seem to. */
    private void refuseTag() throws IOException {
        if (parser.getTypeId() != null) {
            problems.add(place(), "tags (!name) are not read. Write the value without it.");
        }
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT -> Kind.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> Kind.OTHER_NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NULL -> Kind.NOTHING;
            default -> Kind.TEXT;
        };
    }

    private Place place() {
        return placeOf(parser.currentTokenLocation());
    }

    private static Place placeOf(JsonProcessingException e) {
        return e.getLocation() == null ? Place.START : placeOf(e.getLocation());
    }

    private static Place placeOf(JsonLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Leaves the recursion; carries nothing. */
    private static final class TooDeep extends Exception {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }
}
