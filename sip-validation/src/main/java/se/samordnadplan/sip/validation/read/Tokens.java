package se.samordnadplan.sip.validation.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** Parsers for the walks over a text that has been bound already or could not be. */
final class Tokens {

    /**
     * Without bounds of its own: ours are checked token by token, so that they can be told apart and placed. Without
     * a table of names, so that a document full of unknown ones cannot fill or overflow it.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Tokens() {}

    static JsonParser of(String text) throws IOException {
        return FACTORY.createParser(text);
    }
}
