package se.samordnadplan.example.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.ValidationOption;

/** Plans of examples/plans, each on a line. */
final class Plans {

    /** Its verdict changes on 28 March 2026. */
    static final String SOUND = read("01-home-after-hip-fracture.json");

    static final String JUST_INITIATED = read("08-just-initiated.json");
    static final String FAULTY = read("14-nobody-responsible.json");
    static final String UNREADABLE = read("18-unreadable-values.json");

    private Plans() {}

    static List<String> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "plans"))) {
            return files.map(file -> read(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /** A plan that only its id tells from another one. */
    static String withId(String id, String plan) {
        return plan.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + id + "\"");
    }

    static String withVersion(int version, String plan) {
        return plan.replaceFirst("\"version\": \\d+", "\"version\": " + version);
    }

    /** What is to be said of a plan. */
    static String report(SipValidator validator, String plan, LocalDate asOf) {
        return validator
                .validate(plan.getBytes(StandardCharsets.UTF_8), asOf, ValidationOption.nextChange())
                .toJsonLine();
    }

    /** The same for whoever looks into it, with the plan. */
    static String reportWithPlan(SipValidator validator, String plan, LocalDate asOf) {
        var document = Base64.getEncoder().encodeToString(plan.getBytes(StandardCharsets.UTF_8));
        return "{\"report\":" + report(validator, plan, asOf) + ",\"document\":\"" + document + "\"}";
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("..", "plans", name)).strip().replaceAll("\\R\\s*", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
