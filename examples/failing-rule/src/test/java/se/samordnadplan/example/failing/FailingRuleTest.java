package se.samordnadplan.example.failing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.Verdict;

class FailingRuleTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private static SipValidator validator;

    @BeforeAll
    static void load() throws Exception {
        validator = FailingRule.validator(Path.of("failing.json"));
    }

    @Test
    void failsForAPlanOfThatName() throws IOException {
        var report = validator.validate(plan("fails-1"), MON_2026_03_02);

        assertThat(report.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).arguments()).isEqualTo(Map.of("rules", "x-fails"));
        assertThat(report.toJson()).doesNotContain("Nybörjarprov");
    }

    @Test
    void judgesOtherPlans() throws IOException {
        assertThat(validator.validate(plan("sip-exempel-08"), MON_2026_03_02).verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void judgesAMendedPlan() throws IOException {
        Failure.mend("fails-2");

        assertThat(validator.validate(plan("fails-2"), MON_2026_03_02).verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    private static String plan(String id) throws IOException {
        return Files.readString(Path.of("..", "plans", "08-just-initiated.json"))
                .replace("sip-exempel-08", id);
    }
}
