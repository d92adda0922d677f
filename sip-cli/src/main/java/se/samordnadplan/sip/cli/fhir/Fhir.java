package se.samordnadplan.sip.cli.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The resources and types of FHIR R4 that are used here, under its own names. What is null or empty is not written, and control
 * characters that a text of FHIR cannot hold become question marks.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
sealed interface Fhir {

    /** Whose extensions and codes they are. */
    String OURS = "https://samordnadplan.se/fhir/";

    /** Below 32 only tab, LF and CR are allowed. */
    Pattern IMPOSSIBLE = Pattern.compile("[\\x00-\\x1F&&[^\\t\\n\\r]]");

    private static String possible(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("?");
    }

    /** A collection; elements that are written later have a stand-in. */
    record Bundle(String resourceType, String type, List<?> entry) implements Fhir {

        static Bundle of(List<?> entries) {
            return new Bundle("Bundle", "collection", entries);
        }
    }

    record Entry(String fullUrl, Outcome resource) implements Fhir {}

    record Outcome(String resourceType, List<Extension> extension, List<Issue> issue) implements Fhir {

        static Outcome of(Extension extension, List<Issue> issues) {
            return new Outcome("OperationOutcome", List.of(extension), issues);
        }
    }

    record Issue(
            List<Extension> extension,
            String severity,
            String code,
            Concept details,
            @Nullable String diagnostics,
            List<String> expression)
            implements Fhir {

        public Issue {
            diagnostics = diagnostics == null ? null : possible(diagnostics);
        }

        static Issue of(String severity, String code, Concept details) {
            return new Issue(List.of(), severity, code, details, null, List.of());
        }
    }

    record Concept(List<Coding> coding, String text) implements Fhir {

        public Concept {
            text = possible(text);
        }
    }

    record Coding(String system, String code) implements Fhir {}

    /** An extension, which has either others within it or one value. */
    record Extension(
            String url,
            List<Extension> extension,
            @Nullable String valueString,
            @Nullable String valueCode,
            @Nullable String valueDate,
            @Nullable Integer valueInteger)
            implements Fhir {

        static Extension of(String url, List<Extension> parts) {
            return new Extension(url, parts, null, null, null, null);
        }

        static Extension text(String url, String value) {
            return new Extension(url, List.of(), possible(value), null, null, null);
        }

        static Extension code(String url, Enum<?> value) {
            return new Extension(url, List.of(), null, value.name(), null, null);
        }

        static Extension date(String url, LocalDate value) {
            return new Extension(url, List.of(), null, null, value.toString(), null);
        }

        static Extension number(String url, int value) {
            return new Extension(url, List.of(), null, null, null, value);
        }
    }
}
