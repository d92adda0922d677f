package se.samordnadplan.example.route;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Plans of examples/plans as messages. */
final class Plans {

    static final String SOUND = read("08-just-initiated.json");
    static final String WITH_REMARKS = read("17-follow-up-missed.json");
    static final String FAULTY = read("14-nobody-responsible.json");

    /** Faulty, with a report that no header holds. */
    static final String WITH_A_LONG_REPORT =
            FAULTY.replaceFirst("\"goals\": \\[", "\"goals\": [" + emptyGoals(8_000) + ", ");

    private Plans() {}

    /** A plan that only its id tells from another one. */
    static String withId(String id, String plan) {
        return plan.replaceFirst("\"sip-exempel-\\d+\"", "\"" + id + "\"");
    }

    static Broker.Outgoing bytes(String plan) {
        return session -> {
            var message = session.createBytesMessage();
            message.writeBytes(plan.getBytes(StandardCharsets.UTF_8));
            return message;
        };
    }

    private static String emptyGoals(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"g" + i + "\"}")
                .collect(joining(", "));
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("..", "plans", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
