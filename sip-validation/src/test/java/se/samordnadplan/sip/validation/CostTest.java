package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;

/**
 * What a validation of the typical plan costs, counted and not timed: bytes allocated. Compilers only take away from what
 * is counted here, so a number is a bound on every machine. Who needs more raises the number, and says why.
 */
class CostTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);
    private static final int FACTS_RULES_DEADLINES_CHECKLIST = 53_500;
    private static final int REPORT = 18_500;
    private static final int ROUNDS = 60;

    private final SipPlan plan = typical();
    private final RuleSet ruleSet = RuleSets.shipped("vasterbotten");

    @Test
    void rulesAllocateNoMoreThanTheyDid() {
        var judge = RuleJudge.of(ruleSet);

        assertThat(allocated(() -> judge.judge(plan, AS_OF, ruleSet)))
                .isBetween(1L, (long) FACTS_RULES_DEADLINES_CHECKLIST);
    }

    @Test
    void theReportAllocatesNoMoreThanItDid() {
        var judgement = RuleJudge.of(ruleSet).judge(plan, AS_OF, ruleSet);
        var steps = new Examination.Steps(any -> List.of(), (any, date, rules) -> judgement, ruleSet);
        var validator = SipValidator.of(steps);

        assertThat(allocated(() -> validator.validate(plan, AS_OF))).isBetween(1L, (long) REPORT);
    }

    /** The least of many rounds, the first of which also load classes. */
    private static long allocated(Supplier<?> work) {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            work.get();
            least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static SipPlan typical() {
        try {
            return SipJson.read(Files.readAllBytes(
                    Path.of(System.getProperty("sip.root"), "examples/plans/01-home-after-hip-fracture.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
