package se.samordnadplan.sip.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the user hears of failures that are no fault of the documents. */
class FailuresTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Failures failures = new Failures(
            new Surroundings(
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                    Map.of(),
                    false,
                    false),
            List.of());

    static List<Throwable> tooLittleMemory() {
        return List.of(new OutOfMemoryError("Java heap space"), new IllegalStateException(new OutOfMemoryError()));
    }

    @ParameterizedTest
    @MethodSource("tooLittleMemory")
    void sayWhatToDoWhereMemoryDoesNotSuffice(Throwable failure) {
        assertThat(failures.internal(failure)).isEqualTo(3);

        assertThat(err)
                .hasToString(
                        "sip: there is too little memory; give Java more with -Xmx (in SIP_JAVA_OPTS), or name fewer"
                                + " documents at a time\n");
    }

    @Test
    void sayThatARunWasInterrupted() {
        assertThat(failures.internal(new IllegalStateException(new InterruptedException())))
                .isEqualTo(3);

        assertThat(err).hasToString("sip: the run was interrupted; run again\n");
    }
}
