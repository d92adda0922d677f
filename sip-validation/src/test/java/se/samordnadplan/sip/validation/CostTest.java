package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSets;

/**
 * What a validation of the typical plan costs, counted and not timed: bytes allocated. Counted in a process of its own,
 * which compiles nothing: another test leaves traces (Drools asks once, when a class is loaded, whether it is to write
 * logs), and compilers take away as they please. Who needs more raises the number, and says why.
 */
class CostTest {

    private static final int FACTS_RULES_DEADLINES_CHECKLIST = 39_500;
    private static final int REPORT = 13_000;

    @Test
    void rulesAndReportAllocateNoMoreThanTheyDid() throws IOException, InterruptedException {
        var counted = counted();

        assertThat(counted).hasSize(2);
        assertThat(counted.get(0)).as("rules").isBetween(1L, (long) FACTS_RULES_DEADLINES_CHECKLIST);
        assertThat(counted.get(1)).as("report").isBetween(1L, (long) REPORT);
    }

    private static List<Long> counted() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xint",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Count.class.getName(),
                        TestPlan.root() + "/examples/plans/01-home-after-hip-fracture.json")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.lines().map(Long::valueOf).toList();
    }

    /** Prints what the rules allocate, then what the report does. */
    static final class Count {

        /** The first ones also load classes. */
        private static final int ROUNDS = 20;

        private Count() {}

        public static void main(String[] args) throws IOException {
            var plan = SipJson.read(Files.readAllBytes(Path.of(args[0])));
            var asOf = LocalDate.of(2026, 3, 2);
            var ruleSet = RuleSets.shipped("vasterbotten");
            var judge = RuleJudge.of(ruleSet);
            var judgement = judge.judge(plan, asOf, ruleSet);
            var validator =
                    SipValidator.of(new Examination.Steps(any -> List.of(), (any, date, rules) -> judgement, ruleSet));

            System.out.println(allocated(() -> judge.judge(plan, asOf, ruleSet)));
            System.out.println(allocated(() -> validator.validate(plan, asOf)));
        }

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
    }
}
