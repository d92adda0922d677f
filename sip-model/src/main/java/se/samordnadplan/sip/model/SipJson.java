package se.samordnadplan.sip.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.internal.JsonLayout;
import se.samordnadplan.sip.model.internal.Limits;
import se.samordnadplan.sip.model.internal.StrictMapper;
import se.samordnadplan.sip.model.internal.Utf8;

/**
 * Reads and writes plan documents, format 1.0.
 *
 * <p>Reading is strict and stops at the first fault; to be told every fault with its place, use the validator.
 * Thread-safe.
 */
public final class SipJson {

    /** The version of the format that is read and written. */
    public static final String FORMAT_VERSION = "1.0";

    private SipJson() {}

    /**
     * Reads a plan from text of at most 5 MiB in UTF-8.
     *
     * @param json one JSON object
     * @return the plan
     * @throws SipJsonException if the text is not a plan document of this version; it says where, and quotes nothing
     */
    public static SipPlan read(String json) {
        if (Utf8.isLonger(requireNonNull(json, "json"), Limits.BYTES)) {
            throw tooLarge();
        }
        try {
            return requireVersion(Mappers.STRICT.readValue(Utf8.withoutMark(json), SipPlan.class));
        } catch (JsonProcessingException e) {
            throw refused(e.getLocation());
        }
    }

    /**
     * Reads a plan from at most 5 MiB.
     *
     * @param json one JSON object in UTF-8, with or without byte order mark
     * @return the plan
     * @throws SipJsonException if the bytes are not a plan document of this version; it says where, and quotes nothing
     */
    public static SipPlan read(byte[] json) {
        if (requireNonNull(json, "json").length > Limits.BYTES) {
            throw tooLarge();
        }
        return read(Utf8.decode(json)
                .orElseThrow(() -> new SipJsonException(
                        "Not a plan document: it is not UTF-8. Maybe it was saved in another encoding.")));
    }

    /**
     * Writes a plan: fields in the order of the format, two spaces, line feeds, one at the end; absent values are left
     * out.
     *
     * <p>Whatever a plan holds is written, also what reading refuses and only Java can build: another version of the
     * format, a number below 1, a year of five digits, half a surrogate pair.
     *
     * @param plan any plan
     * @return JSON; it reads back as an equal plan unless it holds such a value
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
     * Writes a plan as {@link #write(SipPlan)} does, in UTF-8; half a surrogate pair becomes a question mark.
     *
     * @param plan any plan
     * @return JSON; it reads back as {@code write} says
     */
    public static byte[] writeBytes(SipPlan plan) {
        return write(plan).getBytes(StandardCharsets.UTF_8);
    }

    private static SipPlan requireVersion(@Nullable SipPlan plan) {
        if (plan == null) {
            throw new SipJsonException("Not a plan document: it is null. Maybe the wrong value was written.");
        }
        if (!FORMAT_VERSION.equals(plan.formatVersion())) {
            throw new SipJsonException("Not a plan document of format " + FORMAT_VERSION
                    + ": [formatVersion] is missing or another. Maybe the document was made for another version.");
        }
        return plan;
    }

    private static SipJsonException tooLarge() {
        return new SipJsonException(
                "Not a plan document: it is larger than " + Limits.BYTES + " bytes. Maybe it holds several plans.");
    }

    private static SipJsonException refused(@Nullable JsonLocation location) {
        return new SipJsonException(
                "Not a plan document"
                        + (location == null
                                ? ""
                                : ": line " + location.getLineNr() + ", column "
                                        + Math.max(1, location.getColumnNr())) // 0 where there is no token
                        + ". Maybe a value has the wrong type or a name is unknown; validate the document to be told all faults.");
    }

    /** Makes the mapper when it is first used. */
    private static final class Mappers {

        private static final ObjectMapper STRICT =
                StrictMapper.strict(Limits.constraints(Limits.DEPTH, Limits.STRING_LENGTH, Limits.NUMBER_DIGITS));
    }
}
