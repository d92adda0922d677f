package se.samordnadplan.sip.validation.read;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.internal.Utf8;
import se.samordnadplan.sip.validation.ReadLimits;

/**
 * Reads documents: binds them strictly and, only where that fails, walks them a second time to tell every fault.
 *
 * <p>Source: the rule catalogue, section 13. Immutable and thread-safe.
 */
public final class PlanReader {

    private final ReadLimits limits;
    private final boolean lenient;
    private final ObjectMapper strictMapper;
    private final ObjectMapper lenientMapper;

    /**
     * Makes a reader.
     *
     * @param limits the bounds of what is read
     * @param lenient whether names that the format does not have are warnings instead of errors; passed over they are in any case
     */
    public PlanReader(ReadLimits limits, boolean lenient) {
        this.limits = limits;
        this.lenient = lenient;
        this.strictMapper = Mappers.strict(limits);
        this.lenientMapper = Mappers.lenient(limits);
    }

    /**
     * Reads a document from its bytes, which must be UTF-8; a byte order mark is allowed.
     *
     * @param bytes the bytes
     * @return the plan or the faults
     * @throws IllegalStateException if the reader itself is at fault; nothing of the document is in the message
     */
    public ReadResult read(byte[] bytes) {
        if (bytes.length > limits.maxBytes()) {
            return refused(tooLarge());
        }
        return Utf8.decode(bytes)
                .map(text -> readText(Utf8.withoutMark(text)))
                .orElseGet(() -> refused(notUtf8(bytes)));
    }

    /**
     * Reads a document from text; its size is that of its UTF-8.
     *
     * @param text the text
     * @return the plan or the faults
     * @throws IllegalStateException if the reader itself is at fault; nothing of the document is in the message
     */
    public ReadResult read(String text) {
        return Utf8.isLonger(text, limits.maxBytes()) ? refused(tooLarge()) : readText(Utf8.withoutMark(text));
    }

    /**
     * Checks a plan that was built in memory for what reading would have refused.
     *
     * @param plan the plan
     * @return the faults, without places; empty where it could have been read
     */
    public List<ReadFault> checkBuilt(SipPlan plan) {
        return FormatVersions.isSupported(plan.formatVersion())
                ? BuiltPlanCheck.faults(plan)
                : List.of(FormatVersions.unsupported(null));
    }

    private ReadResult readText(String text) {
        var source = new SourceText(text);
        var plan = bind(strictMapper, text);
        if (plan != null) {
            return new ReadResult(plan, List.of(), source);
        }
        var faults = Diagnosis.faults(text, limits, lenient);
        if (faults.isEmpty()) {
            throw disagreement();
        }
        var readable = faults.stream().allMatch(fault -> fault.rule().equals(Diagnosis.UNKNOWN_NAME));
        return new ReadResult(readable ? bindWithoutUnknownNames(text) : null, faults, source);
    }

    private SipPlan bindWithoutUnknownNames(String text) {
        var plan = bind(lenientMapper, text);
        if (plan == null) {
            throw disagreement();
        }
        return plan;
    }

    /** The plan, or null where the text is none: why is told by the walk, which quotes nothing. */
    private static @Nullable SipPlan bind(ObjectMapper mapper, String text) {
        try {
            SipPlan plan = mapper.readValue(text, SipPlan.class);
            return plan != null && FormatVersions.isSupported(plan.formatVersion()) ? plan : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static IllegalStateException disagreement() {
        return new IllegalStateException("Binding refused a document in which the diagnosis found no fault.");
    }

    private ReadFault tooLarge() {
        Map<String, Object> arguments = Arguments.of("expected", "DOCUMENT", "max", limits.maxBytes());
        return TokenReader.alone("json-too-large", Place.START, arguments).fault();
    }

    /** At the first byte that is none, told in the text before it. */
    private static ReadFault notUtf8(byte[] bytes) {
        var before = Utf8.withoutMark(Utf8.soundPart(bytes));
        return TokenReader.malformed("UTF_8", Place.at(before, before.length())).fault();
    }

    private static ReadResult refused(ReadFault fault) {
        return new ReadResult(null, List.of(fault), new SourceText(""));
    }
}
