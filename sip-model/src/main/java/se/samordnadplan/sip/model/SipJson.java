package se.samordnadplan.sip.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.internal.JsonLayout;
import se.samordnadplan.sip.model.internal.StrictMapper;

/**
 * Reads and writes plan documents, format 1.0.
 *
 * <p>Reading is strict and stops at the first fault; to be told every fault with its place, use the validator.
 * Thread-safe.
 */
public final class SipJson {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SipJson() {}

    /**
     * Reads a plan from text.
     *
     * @param json one JSON object
     * @return the plan
     * @throws SipJsonException if the text is not a plan document; it says where, and quotes nothing
     */
    public static SipPlan read(String json) {
        requireNonNull(json, "json");
        try {
            var plan = Mappers.STRICT.readValue(withoutMark(json), SipPlan.class);
            if (plan == null) {
                throw new SipJsonException("Not a plan document: it is null. Maybe the wrong value was written.");
            }
            return plan;
        } catch (JsonProcessingException e) {
            throw refused(e.getLocation());
        }
    }

    /**
     * Reads a plan from bytes.
     *
     * @param json one JSON object in UTF-8, with or without byte order mark
     * @return the plan
     * @throws SipJsonException if the bytes are not a plan document; it says where, and quotes nothing
     */
    public static SipPlan read(byte[] json) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(requireNonNull(json, "json")))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new SipJsonException("Not a plan document: it is not UTF-8. Maybe it was saved in another encoding.");
        }
    }

    /**
     * Writes a plan: fields in the order of the format, two spaces, line feeds, one at the end; absent values are left
     * out.
     *
     * @param plan any plan
     * @return JSON that reads back as an equal plan
     */
    public static String write(SipPlan plan) {
        requireNonNull(plan, "plan");
        try {
            return Mappers.STRICT.writer(JsonLayout.PRETTY).writeValueAsString(plan) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan could not be written. Maybe two versions of Jackson are mixed.");
        }
    }

    /**
     * Writes a plan as {@link #write(SipPlan)} does, in UTF-8.
     *
     * @param plan any plan
     * @return JSON that reads back as an equal plan
     */
    public static byte[] writeBytes(SipPlan plan) {
        return write(plan).getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutMark(String json) {
        return !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json;
    }

    private static SipJsonException refused(@Nullable JsonLocation location) {
        return new SipJsonException(
                "Not a plan document"
                        + (location == null
                                ? ""
                                : ": line " + location.getLineNr() + ", column " + location.getColumnNr())
                        + ". Maybe a value has the wrong type or a name is unknown; validate the document to be told all faults.");
    }

    /** Makes the mapper when it is first used. */
    private static final class Mappers {

        private static final ObjectMapper STRICT = StrictMapper.strict(StrictMapper.LIMITS);
    }
}
