package se.samordnadplan.sip.validation.read;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import se.samordnadplan.sip.model.internal.Limits;
import se.samordnadplan.sip.model.internal.StrictMapper;
import se.samordnadplan.sip.validation.ReadLimits;

/** The model's mappers with our limits. */
final class Mappers {

    private Mappers() {}

    static ObjectMapper strict(ReadLimits limits) {
        return StrictMapper.strict(constraints(limits));
    }

    static ObjectMapper lenient(ReadLimits limits) {
        return StrictMapper.lenient(constraints(limits));
    }

    private static StreamReadConstraints constraints(ReadLimits limits) {
        return Limits.constraints(limits.maxDepth(), limits.maxStringLength(), limits.maxNumberDigits());
    }
}
