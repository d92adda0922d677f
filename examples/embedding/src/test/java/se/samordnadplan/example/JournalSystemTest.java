package se.samordnadplan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.validation.report.Verdict;

class JournalSystemTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final Path PLANS = Path.of("..", "plans");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void printsNothingAboutACompletePlan() throws IOException {
        assertThat(check("01-home-after-hip-fracture.json")).isEqualTo(Verdict.ACCEPTED);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void printsSeverityPlaceAndMessageOfAFinding() throws IOException {
        assertThat(check("13-habilitation-plan-is-no-sip.json")).isEqualTo(Verdict.REJECTED);
        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("ERROR /planType: Planen är av en annan typ än SIP och bedöms inte här. "
                        + "Ange plantypen SIP om det är en samordnad individuell plan.");
    }

    private Verdict check(String plan) throws IOException {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new JournalSystem().check(Files.readAllBytes(PLANS.resolve(plan)), MON_2026_03_02, out);
    }
}
