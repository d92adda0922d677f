package se.samordnadplan.sip.validation.read;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.ReadLimits;

/**
 * The walk over the tokens of a text that did not bind: collects every fault, each at its place, in one pass.
 *
 * <p>What it refuses and what binding refuses are the same; the tests hold the two together.
 */
final class Diagnosis {

    /** The one fault that keeps no document from being read. */
    static final String UNKNOWN_NAME = "json-unknown-field";

    static final String FORMAT_VERSION = "formatVersion";

    private final TokenReader tokens;
    private final Severity unknownName;
    private final List<ReadFault> faults = new ArrayList<>();
    private @Nullable ReadFault version;

    private Diagnosis(TokenReader tokens, boolean lenient) {
        this.tokens = tokens;
        this.unknownName = lenient ? Severity.WARNING : Severity.ERROR;
    }

    /** Every fault of the text, in its order; one alone where the text is no JSON, over a limit or of another version. */
    static List<ReadFault> faults(String text, ReadLimits limits, boolean lenient) {
        try (var parser = Tokens.of(text)) {
            return new Diagnosis(new TokenReader(parser, text, limits), lenient).walk();
        } catch (Unreadable e) {
            return List.of(e.fault());
        } catch (IOException e) {
            // the text is in memory: opening and closing a parser on it cannot fail
            throw new IllegalStateException("A text in memory could not be opened or closed.");
        }
    }

    private List<ReadFault> walk() throws Unreadable {
        var first = tokens.first();
        var place = tokens.place();
        if (first == JsonToken.START_OBJECT) {
            version = unsupported(place);
            object(RecordShape.of(SipPlan.class), JsonPointer.ROOT);
        } else {
            refuse(Expected.OBJECT, JsonPointer.ROOT, first);
        }
        tokens.end();
        return version == null ? faults : List.of(version);
    }

    private void object(RecordShape shape, JsonPointer pointer) throws Unreadable {
        var times = new HashMap<String, Integer>();
        while (tokens.next() == JsonToken.FIELD_NAME) {
            var name = tokens.text();
            var field = shape.field(name);
            var time = times.merge(name, 1, Integer::sum);
            if (field == null) {
                unknown(shape, pointer, name, time);
            } else {
                known(field, pointer.child(name), time);
            }
        }
    }

    private void known(RecordShape.Field field, JsonPointer pointer, int time) throws Unreadable {
        var token = tokens.next();
        if (time == 2) {
            duplicate(pointer);
        }
        if (time == 1 && field.name().equals(FORMAT_VERSION)) {
            formatVersion(token, pointer);
        } else {
            value(field.type(), pointer, token);
        }
    }

    /** The first one counts, whatever else is wrong with it. */
    private void formatVersion(@Nullable JsonToken token, JsonPointer pointer) throws Unreadable {
        var supported = token == JsonToken.VALUE_STRING && FormatVersions.isSupported(tokens.text());
        version = supported ? null : unsupported(tokens.place());
        skip(token, pointer);
    }

    private void unknown(RecordShape shape, JsonPointer pointer, String name, int time) throws Unreadable {
        if (time == 1) {
            var arguments = Nearest.name(shape, name)
                    .map(near -> Arguments.of("expected", "KNOWN_NAME", "suggestion", near))
                    .orElse(Map.of());
            faults.add(ReadFault.at(UNKNOWN_NAME, unknownName, pointer, tokens.place(), arguments));
        } else if (time == 2) {
            duplicate(pointer);
        }
        skip(tokens.next(), pointer);
    }

    private void value(ValueType type, JsonPointer pointer, @Nullable JsonToken token) throws Unreadable {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (type instanceof ValueType.Part part && token == JsonToken.START_OBJECT) {
            object(part.shape(), pointer);
        } else if (type instanceof ValueType.ListOf list && token == JsonToken.START_ARRAY) {
            list(list.element(), pointer);
        } else if (!Admission.admits(type, token, tokens)) {
            refuse(Expected.of(type), pointer, token);
        }
    }

    private void list(ValueType element, JsonPointer pointer) throws Unreadable {
        var index = 0;
        for (var token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            value(element, pointer.child(index), token);
            index++;
        }
    }

    private void refuse(Map<String, Object> expected, JsonPointer pointer, @Nullable JsonToken token)
            throws Unreadable {
        faults.add(ReadFault.error("json-invalid-value", pointer, tokens.place(), expected));
        skip(token, pointer);
    }

    /** Goes past a value that the format does not know; names that stand twice in it are told at the known object. */
    private void skip(@Nullable JsonToken token, JsonPointer enclosing) throws Unreadable {
        if (token == JsonToken.START_OBJECT) {
            skipObject(enclosing);
        } else if (token == JsonToken.START_ARRAY) {
            for (var next = tokens.next(); next != JsonToken.END_ARRAY; next = tokens.next()) {
                skip(next, enclosing);
            }
        }
    }

    private void skipObject(JsonPointer enclosing) throws Unreadable {
        var times = new HashMap<String, Integer>();
        while (tokens.next() == JsonToken.FIELD_NAME) {
            if (times.merge(tokens.text(), 1, Integer::sum) == 2) {
                duplicate(enclosing);
            }
            skip(tokens.next(), enclosing);
        }
    }

    private void duplicate(JsonPointer pointer) {
        faults.add(ReadFault.error("json-duplicate-field", pointer, tokens.place(), Map.of()));
    }

    private static ReadFault unsupported(Place place) {
        return FormatVersions.unsupported(place);
    }
}
