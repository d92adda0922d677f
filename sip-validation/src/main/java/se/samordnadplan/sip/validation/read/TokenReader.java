package se.samordnadplan.sip.validation.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.validation.ReadLimits;

/** The tokens of a text, each checked against the limits; not JSON and over a limit end the walk. */
final class TokenReader {

    private final JsonParser parser;
    private final String document;
    private final ReadLimits limits;
    private int depth;

    TokenReader(JsonParser parser, String document, ReadLimits limits) {
        this.parser = parser;
        this.document = document;
        this.limits = limits;
    }

    /** Goes to the first token of a document. */
    JsonToken first() throws Unreadable {
        var token = next();
        if (token == null) {
            throw Syntax.fault(document);
        }
        return token;
    }

    /** Goes to the next token; null after the last one. */
    @Nullable
    JsonToken next() throws Unreadable {
        try {
            var token = parser.nextToken();
            if (token != null) {
                checkName(token);
                checkLimits(token);
            }
            return token;
        } catch (IOException e) {
            throw Syntax.fault(document);
        }
    }

    /** Goes past the end of the document, where nothing more may stand. */
    void end() throws Unreadable {
        if (hasMore()) {
            throw Syntax.fault(document);
        }
    }

    private boolean hasMore() {
        try {
            return parser.nextToken() != null;
        } catch (IOException e) {
            return true;
        }
    }

    /** The text of the current token: of a name, a text or a number. */
    String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            // a token that passed the limits has been decoded, its text cannot fail any more
            throw new IllegalStateException("A token could not be read twice.");
        }
    }

    /** Where the current token starts. */
    Place place() {
        var location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    /** Half a surrogate pair in a name: older parsers let it pass, newer ones do not. */
    private void checkName(JsonToken token) throws Unreadable {
        if (token == JsonToken.FIELD_NAME
                && Lexer.name(document, (int) parser.currentTokenLocation().getCharOffset()) < 0) {
            throw Syntax.fault(document);
        }
    }

    private void checkLimits(JsonToken token) throws IOException, Unreadable {
        switch (token) {
            case START_OBJECT, START_ARRAY -> checkDepth();
            case END_OBJECT, END_ARRAY -> depth--;
            case FIELD_NAME, VALUE_STRING -> check("TEXT", parser.getTextLength(), limits.maxStringLength());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> check("NUMBER", digits(), limits.maxNumberDigits());
            default -> {
                // true, false and null are short
            }
        }
    }

    private void checkDepth() throws Unreadable {
        depth++;
        if (depth > limits.maxDepth()) {
            throw alone("json-too-deep", place(), Map.of("max", limits.maxDepth()));
        }
    }

    private void check(String expected, int length, int max) throws Unreadable {
        if (length > max) {
            throw alone("json-too-large", place(), Arguments.of("expected", expected, "max", max));
        }
    }

    private int digits() throws IOException {
        var text = parser.getText();
        var digits = 0;
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits++;
            }
        }
        return digits;
    }

    static Unreadable malformed(String expected, Place place) {
        return alone("json-malformed", place, Map.of("expected", expected));
    }

    static Unreadable alone(String rule, Place place, Map<String, Object> arguments) {
        return new Unreadable(ReadFault.error(rule, JsonPointer.ROOT, place, arguments));
    }
}
