package se.samordnadplan.sip.cli.review.tally;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.samordnadplan.sip.model.SipPlan;

/** The names of Swedish municipalities by their codes, from the register in the model. */
final class Municipalities {

    /** Where no municipality is known; sorts after all codes. */
    static final String UNKNOWN = "unknown";

    private static final String RESOURCE = "/META-INF/sip/municipality-codes.tsv";
    private static final Map<String, String> NAMES = read();

    private Municipalities() {}

    static boolean isKnown(String code) {
        return NAMES.containsKey(code);
    }

    static String name(String code) {
        return Objects.requireNonNull(NAMES.get(code), code);
    }

    private static Map<String, String> read() {
        try (var in = Objects.requireNonNull(SipPlan.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
