package se.samordnadplan.sip.validation.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Which program judged a plan. Immutable.
 *
 * @param name the name of the library
 * @param version its version
 */
@JsonPropertyOrder({"name", "version"})
public record EngineInfo(String name, String version) {

    private static final String RESOURCE = "/META-INF/sip/engine.properties";

    /** Refuses null. */
    public EngineInfo {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
    }

    /**
     * This library.
     *
     * @return the same each time
     * @throws IllegalStateException if the jar is damaged
     */
    public static EngineInfo current() {
        return Current.INSTANCE;
    }

    /** Reads the version that the build wrote down when it is first asked for. */
    private static final class Current {

        private static final EngineInfo INSTANCE = read();

        private static EngineInfo read() {
            try (var in = requireNonNull(EngineInfo.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                var properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                return new EngineInfo("sip-validation", requireNonNull(properties.getProperty("version"), "version"));
            } catch (IOException | NullPointerException e) {
                throw new IllegalStateException(
                        "[" + RESOURCE
                                + "] cannot be read. Maybe sip-validation was repackaged without its META-INF/sip folder.",
                        e);
            }
        }
    }
}
