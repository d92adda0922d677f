package se.samordnadplan.sip.cli.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;

/** What deadlines have in common is kept once. */
class SharedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Shared shared = new Shared();

    @Test
    void areThePlacesDaysAndTextsOfEqualDeadlines() {
        var one = deadline(DeadlinePlans.OVERDUE);
        var other = deadline(DeadlinePlans.OVERDUE.replace("sip-1", "sip-9"));

        assertThat(other.deadline()).isEqualTo(one.deadline());
        assertThat(other.deadline().pointer()).isSameAs(one.deadline().pointer());
        assertThat(other.deadline().start()).isSameAs(one.deadline().start());
        assertThat(other.deadline().dueOn()).isSameAs(one.deadline().dueOn());
        assertThat(other.title()).isSameAs(one.title());
        assertThat(other.advice()).isNotNull().isSameAs(one.advice());
        assertThat(other.plan()).isEqualTo("sip-9");
    }

    @Test
    void areTheSameAsInTheReport() {
        var ruleSet = RuleSets.shipped("ornskoldsvik");
        var report = SipValidator.builder()
                .ruleSet(ruleSet)
                .build()
                .validate(DeadlinePlans.RUNNING.getBytes(StandardCharsets.UTF_8), DAY);

        assertThat(ListedDeadline.of(report, ruleSet, Language.SV, true, shared))
                .extracting(ListedDeadline::deadline)
                .hasSize(2)
                .isEqualTo(report.deadlines());
    }

    private ListedDeadline deadline(String plan) {
        var ruleSet = RuleSets.shipped("ornskoldsvik");
        var report =
                SipValidator.builder().ruleSet(ruleSet).build().validate(plan.getBytes(StandardCharsets.UTF_8), DAY);
        return ListedDeadline.of(report, ruleSet, Language.SV, false, shared).get(0);
    }
}
