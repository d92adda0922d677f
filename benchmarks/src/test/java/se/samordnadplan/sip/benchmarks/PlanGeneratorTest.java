package se.samordnadplan.sip.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** The generated plans are repeatable and as mixed as those of a region. */
class PlanGeneratorTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    private static String plans(int number, long seed) throws IOException {
        var out = new ByteArrayOutputStream();
        PlanGenerator.write(number, AS_OF, seed, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<ValidationReport> reports() throws IOException {
        var validator = SipValidator.create();
        return plans(1_000, 1)
                .lines()
                .map(line -> validator.validate(line.getBytes(StandardCharsets.UTF_8), AS_OF))
                .toList();
    }

    @Test
    void areTheSameForTheSameSeed() throws IOException {
        assertThat(plans(500, 7)).isEqualTo(plans(500, 7)).isNotEqualTo(plans(500, 8));
        assertThat(plans(500, 7)).startsWith(plans(200, 7));
    }

    @Test
    void areMostlySoundAndPartlyFaultyInEachWay() throws IOException {
        var verdicts =
                reports().stream().collect(Collectors.groupingBy(ValidationReport::verdict, Collectors.counting()));

        assertThat(verdicts.keySet())
                .containsExactlyInAnyOrder(Verdict.ACCEPTED, Verdict.ACCEPTED_WITH_REMARKS, Verdict.REJECTED);
        assertThat(verdicts.get(Verdict.ACCEPTED)).isBetween(600L, 950L);
        assertThat(verdicts.get(Verdict.REJECTED)).isGreaterThan(10);
    }

    @Test
    void haveValidIdentityNumbersAndCodes() throws IOException {
        assertThat(reports().stream()
                        .flatMap(report -> report.findings().stream())
                        .map(Finding::category))
                .contains(Category.READING, Category.DEADLINE)
                .doesNotContain(Category.CONSTRAINT, Category.SYSTEM);
    }

    @Test
    void areSmallAndLarge() throws IOException {
        var sizes = plans(1_000, 1).lines().mapToInt(String::length).summaryStatistics();

        assertThat(sizes.getMin()).isLessThan(1_500);
        assertThat(sizes.getMax()).isGreaterThan(30_000);
    }
}
