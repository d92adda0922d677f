package se.samordnadplan.sip.validation;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/** The inputs of a public test suite for JSON parsers; see the README beside them. */
final class JsonSuite {

    private JsonSuite() {}

    /** All inputs, in the order of their names. */
    static List<Input> inputs() {
        var inputs = new ArrayList<Input>();
        var archive = JsonSuite.class.getResourceAsStream("/json-test-suite/test_parsing.zip");
        try (var zip = new ZipInputStream(requireNonNull(archive, "archive"))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                inputs.add(new Input(entry.getName().replace(".json", ""), zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inputs;
    }

    /**
     * One input.
     *
     * @param name begins with {@code y_} where the bytes are JSON, with {@code n_} where they are none, and with {@code i_}
     *     where the standard leaves it open
     * @param bytes what is read
     */
    record Input(String name, byte[] bytes) {

        boolean isJson() {
            return name.startsWith("y_");
        }

        boolean isNoJson() {
            return name.startsWith("n_");
        }

        /** The input as a value in a plan, under a name that the format does not have. */
        byte[] inPlan() {
            var document = new ByteArrayOutputStream();
            document.writeBytes("{\"formatVersion\": \"1.0\",\n\"x\": ".getBytes(StandardCharsets.UTF_8));
            document.writeBytes(bytes);
            document.writeBytes("}".getBytes(StandardCharsets.UTF_8));
            return document.toByteArray();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
