package se.samordnadplan.sip.cli.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Walks through reports, an object, a list of them or one after the other, and picks out what findings are known by. */
final class BaselineReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final BiConsumer<String, List<Place>> receiver;

    /** Gives the id of the plan and the places of its findings, report by report. */
    BaselineReader(BiConsumer<String, List<Place>> receiver) {
        this.receiver = receiver;
    }

    /**
     * Reads to the end.
     *
     * @throws IOException if that fails; an {@link OtherException} where the file holds anything but reports
     */
    void read(InputStream in) throws IOException {
        try (var parser = FACTORY.createParser(in)) {
            read(parser);
        } catch (JsonProcessingException e) {
            throw other(e.getLocation());
        }
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                report(parser);
            }
            if (parser.nextToken() != null) {
                throw other(parser.currentTokenLocation());
            }
            return;
        }
        for (var token = parser.currentToken(); token != null; token = parser.nextToken()) {
            report(parser);
        }
    }

    private void report(JsonParser parser) throws IOException {
        require(JsonToken.START_OBJECT, parser);
        var start = parser.currentTokenLocation();
        String version = null;
        String plan = null;
        List<Place> findings = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "reportVersion" -> version = text(parser);
                case "plan" -> plan = planId(parser);
                case "findings" -> findings = findings(parser);
                default -> parser.skipChildren();
            }
        }
        if (version == null || findings == null) {
            throw other(start);
        }
        if (!version.equals(ValidationReport.VERSION)) {
            throw new OtherException("holds a report of another version than " + ValidationReport.VERSION + " in line "
                    + start.getLineNr() + "; write it anew with this sip");
        }
        tell(plan, findings);
    }

    private void tell(@Nullable String plan, List<Place> findings) {
        if (plan != null && !findings.isEmpty()) {
            receiver.accept(plan, findings);
        }
    }

    private static @Nullable String planId(JsonParser parser) throws IOException {
        require(JsonToken.START_OBJECT, parser);
        String id = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var isId = parser.currentName().equals("id");
            parser.nextToken();
            if (isId) {
                id = text(parser);
            } else {
                parser.skipChildren();
            }
        }
        return id;
    }

    private static List<Place> findings(JsonParser parser) throws IOException {
        require(JsonToken.START_ARRAY, parser);
        var findings = new ArrayList<Place>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            findings.add(finding(parser));
        }
        return findings;
    }

    private static Place finding(JsonParser parser) throws IOException {
        require(JsonToken.START_OBJECT, parser);
        var start = parser.currentTokenLocation();
        String rule = null;
        String pointer = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "rule" -> rule = text(parser);
                case "pointer" -> pointer = text(parser);
                default -> parser.skipChildren();
            }
        }
        if (rule == null) {
            throw other(start);
        }
        return new Place(rule, pointer);
    }

    private static String text(JsonParser parser) throws IOException {
        require(JsonToken.VALUE_STRING, parser);
        return parser.getText();
    }

    private static void require(JsonToken token, JsonParser parser) throws OtherException {
        if (parser.currentToken() != token) {
            throw other(parser.currentTokenLocation());
        }
    }

    private static OtherException other(@Nullable JsonLocation place) {
        var where = place == null ? "" : " in line " + place.getLineNr() + ", column " + place.getColumnNr();
        return new OtherException(
                "holds something else than reports" + where + "; write it with sip validate --format json or ndjson");
    }

    /** A rule at a place. */
    record Place(String rule, @Nullable String pointer) {}

    /** The file holds something else; the message says what, and what to do, without the name of the file. */
    static final class OtherException extends IOException {

        @Serial
        private static final long serialVersionUID = 1L;

        OtherException(String message) {
            super(message);
        }
    }
}
