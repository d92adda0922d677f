package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** A run that begins in the last second before midnight in Sweden. */
class MidnightTest {

    private static final LocalDate SAT_2026_02_28 = LocalDate.of(2026, 2, 28);
    private static final String LINES = (Plans.ACCEPTED + "\n").repeat(100);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void judgesAllDocumentsAsOfTheDayOnWhichItBegan() {
        run("validate", "-f", "ndjson", "--input", "ndjson", "-");

        assertThat(text().lines().map(line -> ValidationReport.parse(line).asOf()))
                .hasSize(100)
                .containsOnly(SAT_2026_02_28);
    }

    @ParameterizedTest
    @CsvSource({
        "validate, text",
        "validate, sarif",
        "validate, junit",
        "validate, html",
        "validate, fhir",
        "review, json",
        "review, html",
        "deadlines, json",
        "deadlines, ics"
    })
    void saysTheSameInEachFormAsOneThatIsToldThatDay(String command, String format) {
        run(command, "-f", format, "--input", "ndjson", "-");
        var overMidnight = text();
        out.reset();

        run(command, "-f", format, "--input", "ndjson", "--as-of", SAT_2026_02_28.toString(), "-");

        assertThat(overMidnight).isEqualTo(text()).isNotEmpty();
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void run(String... args) {
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8));

        Main.run(args, in, out, err, new Ticking(), Map.of());

        assertThat(err).hasToString("");
    }

    /** A second passes between one question and the next. */
    private static final class Ticking extends Clock {

        private Instant next = Instant.parse("2026-02-28T22:59:59Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            var now = next;
            next = now.plus(Duration.ofSeconds(1));
            return now;
        }
    }
}
