package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports beside the example plans: as of 2026-03-02, with the next change. */
class ExampleReportsTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final SipValidator VALIDATOR = SipValidator.create();

    static Stream<Path> examples() {
        return TestPlan.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areThoseOfThePlans(Path plan) throws IOException {
        var report = VALIDATOR.validate(
                Files.readAllBytes(plan),
                MON_2026_03_02,
                ValidationOption.document("examples/plans/" + plan.getFileName()),
                ValidationOption.nextChange());

        GoldenFile.at("examples/reports/" + nameOf(plan)).assertHolds(report.toJson());
    }

    @Test
    void areThereForEachPlanAndNoOther() throws IOException {
        assertThat(names(TestPlan.root().resolve("examples/reports")))
                .isEqualTo(TestPlan.examples().map(ExampleReportsTest::nameOf).toList());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String nameOf(Path plan) {
        return plan.getFileName().toString().replace(".json", ".report.json");
    }
}
