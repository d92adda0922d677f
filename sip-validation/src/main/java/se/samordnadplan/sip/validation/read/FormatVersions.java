package se.samordnadplan.sip.validation.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;

/** The versions of the plan format that are read. */
final class FormatVersions {

    private static final String SUPPORTED = "1.0";

    private FormatVersions() {}

    static boolean isSupported(@Nullable String version) {
        return SUPPORTED.equals(version);
    }

    static ReadFault unsupported(@Nullable Place place) {
        var pointer = JsonPointer.ROOT.child(Diagnosis.FORMAT_VERSION);
        return ReadFault.error("format-version-unsupported", pointer, place, Map.of("supported", SUPPORTED));
    }
}
