package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.constraint.ConstraintCheck;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Whoever wants a thread to end tells it so, and it is for the host to heed that: the report is whole, the mark stays. */
class InterruptedThreadTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final byte[] PLAN = TestPlan.ofRule("goal-stated", "bad").bytes();

    private final SipValidator validator = SipValidator.create();
    private final ValidationReport undisturbed = validator.validate(PLAN, MON_2026_03_02);

    @BeforeEach
    @AfterEach
    void clearTheMark() {
        Thread.interrupted();
    }

    @Test
    void judgesAllTheSameWhenItIsInterruptedBefore(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("plan.json"), PLAN);

        Thread.currentThread().interrupt();
        var ofBytes = validator.validate(PLAN, MON_2026_03_02);
        var ofStream = validator.validate(new ByteArrayInputStream(PLAN), MON_2026_03_02);
        var ofFile = validator.validate(file, MON_2026_03_02);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(ofBytes).isEqualTo(undisturbed);
        assertThat(ofStream).isEqualTo(undisturbed);
        assertThat(ofFile.findings()).isEqualTo(undisturbed.findings());
        assertThat(ofFile.verdict()).isEqualTo(undisturbed.verdict());
    }

    @Test
    void judgesAllTheSameWhenItIsInterruptedWhileItReads() throws IOException {
        var report = validator.validate(new InterruptingStream(), MON_2026_03_02);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report).isEqualTo(undisturbed);
    }

    @Test
    void judgesAllTheSameWhenItIsInterruptedWhileItJudges() {
        var steps = new Examination.Steps(
                new ConstraintCheck()::check,
                (plan, asOf, ruleSet) -> {
                    Thread.currentThread().interrupt();
                    return RuleJudge.shipped().judge(plan, asOf, ruleSet);
                },
                RuleSets.shipped("national"));

        var report = SipValidator.of(steps).validate(PLAN, MON_2026_03_02);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report).isEqualTo(undisturbed);
    }

    @Test
    void passesOnWhatAStreamThrowsThatHeedsTheMark() {
        var heeding = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new InterruptedIOException("told to end");
            }
        };

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> validator.validate(heeding, MON_2026_03_02))
                .isInstanceOf(InterruptedIOException.class)
                .hasMessage("told to end");
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Whose reader is interrupted at its first byte. */
    private static final class InterruptingStream extends ByteArrayInputStream {

        InterruptingStream() {
            super(PLAN);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Thread.currentThread().interrupt();
            return super.read(buffer, offset, length);
        }
    }
}
