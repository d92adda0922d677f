package se.samordnadplan.sip.model.constraint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of Swedish municipalities and regions, from a bundled copy of Statistics Sweden's register. */
final class RegisterCodes {

    private static final String RESOURCE = "/META-INF/sip/municipality-codes.tsv";
    private static final int REGION_DIGITS = 2;

    private RegisterCodes() {}

    static boolean isMunicipality(String code) {
        return Register.MUNICIPALITIES.contains(code);
    }

    static boolean isRegion(String code) {
        return Register.REGIONS.contains(code);
    }

    private static Set<String> read() {
        try (var in = RegisterCodes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("[" + RESOURCE + "] is missing. Maybe the jar is incomplete.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the register when it is first asked. */
    private static final class Register {

        private static final Set<String> MUNICIPALITIES = read();
        private static final Set<String> REGIONS = MUNICIPALITIES.stream()
                .map(code -> code.substring(0, REGION_DIGITS))
                .collect(Collectors.toUnmodifiableSet());
    }
}
