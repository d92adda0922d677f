package se.samordnadplan.sip.cli.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.reports.WrittenReport.Fired;
import se.samordnadplan.sip.cli.reports.WrittenReport.Place;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** Walks through reports, an object, a list of them or one after the other, and gives what is needed of each. */
final class ReportReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> OF_PLAN = Set.of("id");
    private static final Set<String> OF_RULE_SET = Set.of("id", "version");
    private static final Set<String> OF_ENGINE = Set.of("version");
    private static final Set<String> OF_FINDING = Set.of("rule", "pointer", "severity");

    private final Consumer<WrittenReport> receiver;

    /** Gives report by report. */
    ReportReader(Consumer<WrittenReport> receiver) {
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
                receiver.accept(report(parser));
            }
            if (parser.nextToken() != null) {
                throw other(parser.currentTokenLocation());
            }
            return;
        }
        for (var token = parser.currentToken(); token != null; token = parser.nextToken()) {
            receiver.accept(report(parser));
        }
    }

    private static WrittenReport report(JsonParser parser) throws IOException {
        require(JsonToken.START_OBJECT, parser);
        var start = parser.currentTokenLocation();
        var texts = new HashMap<String, String>();
        var lists = new HashMap<String, List<Fired>>();
        boolean cutShort = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "reportVersion", "document", "verdict", "asOf" -> texts.put(name, text(parser));
                case "plan" -> texts(parser, OF_PLAN).forEach((field, text) -> texts.put("plan." + field, text));
                case "ruleSet" ->
                    texts(parser, OF_RULE_SET).forEach((field, text) -> texts.put("ruleSet." + field, text));
                case "engine" -> texts(parser, OF_ENGINE).forEach((field, text) -> texts.put("engine." + field, text));
                case "truncated" -> cutShort = parser.currentToken() == JsonToken.VALUE_TRUE;
                case "findings", "suppressed" -> lists.put(name, findings(parser));
                default -> parser.skipChildren();
            }
        }
        requireThisVersion(texts, start);
        var findings = lists.get("findings");
        if (findings == null) {
            throw other(start);
        }
        return new WrittenReport(
                texts.get("document"),
                texts.get("plan.id"),
                oneOf(Verdict.values(), texts, "verdict", start),
                needed(texts, "asOf", start),
                needed(texts, "ruleSet.id", start) + " " + needed(texts, "ruleSet.version", start),
                needed(texts, "engine.version", start),
                cutShort,
                findings,
                lists.getOrDefault("suppressed", List.of()));
    }

    private static void requireThisVersion(Map<String, String> texts, JsonLocation start) throws OtherException {
        if (!needed(texts, "reportVersion", start).equals(ValidationReport.VERSION)) {
            throw new OtherException("holds a report of another version than " + ValidationReport.VERSION + " in line "
                    + start.getLineNr() + "; write it anew with this sip");
        }
    }

    private static List<Fired> findings(JsonParser parser) throws IOException {
        require(JsonToken.START_ARRAY, parser);
        var findings = new ArrayList<Fired>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var start = parser.currentTokenLocation();
            var texts = texts(parser, OF_FINDING);
            var place = new Place(needed(texts, "rule", start), texts.get("pointer"));
            findings.add(new Fired(place, oneOf(Severity.values(), texts, "severity", start)));
        }
        return findings;
    }

    /** The texts of some fields of an object. */
    private static Map<String, String> texts(JsonParser parser, Set<String> fields) throws IOException {
        require(JsonToken.START_OBJECT, parser);
        var texts = new HashMap<String, String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            if (fields.contains(name)) {
                texts.put(name, text(parser));
            } else {
                parser.skipChildren();
            }
        }
        return texts;
    }

    private static <E extends Enum<E>> E oneOf(E[] values, Map<String, String> texts, String field, JsonLocation start)
            throws IOException {
        var text = needed(texts, field, start);
        return Stream.of(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> other(start));
    }

    private static String needed(Map<String, String> texts, String field, JsonLocation start) throws OtherException {
        return Optional.ofNullable(texts.get(field)).orElseThrow(() -> other(start));
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

    /** The file holds something else; the message says what, and what to do, without the name of the file. */
    static final class OtherException extends IOException {

        @Serial
        private static final long serialVersionUID = 1L;

        OtherException(String message) {
            super(message);
        }
    }
}
