package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Streams and readers that take their time, or fail on the way: a document is judged whole or not at all. */
class SlowSourceTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final TestPlan PLAN = TestPlan.ofRule("goal-stated", "bad");

    private final SipValidator validator = SipValidator.create();

    @Test
    void areReadToTheirEndAlsoWhereTheyGiveOneOrNothingAtATime() throws IOException {
        assertThat(validator.validate(new TricklingStream(), MON_2026_03_02))
                .isEqualTo(validator.validate(PLAN.bytes(), MON_2026_03_02));
        assertThat(validator.validate(new TricklingReader(), MON_2026_03_02))
                .isEqualTo(validator.validate(PLAN.text(), MON_2026_03_02));
    }

    @Test
    void areNotJudgedWhereTheyFailOnTheWay() {
        var half = new ByteArrayInputStream(PLAN.bytes(), 0, PLAN.bytes().length / 2);
        var failing = new SequenceInputStream(half, new BrokenStream());

        assertThatThrownBy(() -> validator.validate(failing, MON_2026_03_02))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
        assertThatThrownBy(() -> validator.validate(
                        new InputStreamReader(new BrokenStream(), StandardCharsets.UTF_8), MON_2026_03_02))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
    }

    @Test
    void areWaitedForWhereTheyBlock() throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try (var reader = new PipedInputStream(16)) {
            Future<ValidationReport> report;
            try (var writer = new PipedOutputStream(reader)) {
                report = thread.submit(() -> validator.validate(reader, MON_2026_03_02));
                writer.write(PLAN.bytes()); // blocks itself until most of it has been read
                assertThat(report.isDone()).isFalse();
            }

            assertThat(report.get()).isEqualTo(validator.validate(PLAN.bytes(), MON_2026_03_02));
        } finally {
            thread.shutdownNow();
        }
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("broken");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("broken");
        }
    }

    private static final class TricklingStream extends ByteArrayInputStream {

        private boolean rested;

        TricklingStream() {
            super(PLAN.bytes());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            rested = !rested;
            return rested ? 0 : super.read(buffer, offset, Math.min(length, 1));
        }
    }

    private static final class TricklingReader extends Reader {

        private final Reader text = new StringReader(PLAN.text());
        private boolean rested;

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            rested = !rested;
            return rested ? 0 : text.read(buffer, offset, Math.min(length, 1));
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
