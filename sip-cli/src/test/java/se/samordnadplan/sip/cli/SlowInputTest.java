package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.REJECTED;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard input that takes its time, or fails on the way. */
class SlowInputTest {

    private static final String LINES = ACCEPTED + "\n" + REJECTED + "\n";
    private static final String[] COMMAND = {"validate", "-q", "--input", "ndjson", "-"};

    @ParameterizedTest
    @ValueSource(strings = {"validate -q --input ndjson -", "validate -q --input json -"})
    void isReadToItsEndAlsoWhereItGivesAByteOrNoneAtATime(String command) {
        var args = command.split(" ");
        var whole = new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8));

        assertThat(sip(new Trickle(LINES, () -> -1), args)).isEqualTo(sip(whole, args));
    }

    @Test
    void isJudgedUpToTheLastWholeLineWhereItFails() {
        var fails = new Trickle(LINES + ACCEPTED, () -> {
            throw new IllegalStateException();
        });

        assertThat(sip(fails, COMMAND))
                .isEqualTo(new Run(
                        3,
                        "-:1: godtagen\n-:2: underkänd, 1 avvikelse\n",
                        "sip: '-' was not evaluated: reading from disk failed; see whether it is a file and the disk is"
                                + " well\n"));
    }

    @Test
    void isNotEvaluatedWhereMemoryDoesNotSufficeToReadIt() {
        var tooMuch = new Trickle(LINES, () -> {
            throw new OutOfMemoryError();
        });

        assertThat(sip(tooMuch, COMMAND))
                .isEqualTo(new Run(
                        3,
                        "-:1: godtagen\n-:2: underkänd, 1 avvikelse\n",
                        "sip: '-' was not evaluated: there is too little memory; give Java more with -Xmx (in"
                                + " SIP_JAVA_OPTS)\n"));
    }

    /** Gives no byte, then one, and so on; at the end whatever is asked for. */
    private static final class Trickle extends InputStream {

        private final byte[] bytes;
        private final IntSupplier end;
        private int given;
        private boolean rested;

        Trickle(String text, IntSupplier end) {
            this.bytes = text.getBytes(StandardCharsets.UTF_8);
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            try {
                return given < bytes.length ? bytes[given++] & 0xff : end.getAsInt();
            } catch (IllegalStateException e) {
                throw new IOException("broken", e);
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            rested = !rested;
            if (rested) {
                return 0;
            }
            int read = read();
            buffer[offset] = (byte) read;
            return read < 0 ? -1 : 1;
        }
    }
}
