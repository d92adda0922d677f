package se.samordnadplan.sip.validation.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipJson;

/** The versions of the plan format that are read. */
final class FormatVersions {

    private FormatVersions() {}

    static boolean isSupported(@Nullable String version) {
        return SipJson.FORMAT_VERSION.equals(version);
    }

    static ReadFault unsupported(@Nullable Place place) {
        var pointer = JsonPointer.ROOT.child(Diagnosis.FORMAT_VERSION);
        return ReadFault.error(
                "format-version-unsupported", pointer, place, Map.of("supported", SipJson.FORMAT_VERSION));
    }
}
