package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of each format of the reports. */
class EveryFormatTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("se.samordnadplan.sip.cli.command.AllFormats#ofReports")
    void isWrittenWholeOrNotAtAll(String format) throws IOException {
        var output = Files.writeString(folder.resolve("out"), "before");
        var lines = (Plans.REJECTED + "\n").getBytes(StandardCharsets.UTF_8);
        var breaking = new SequenceInputStream(new ByteArrayInputStream(lines), new Breaking());

        var run = sip(breaking, "validate", "-f", format, "--input", "ndjson", "-", "-o", output.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(output).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("out");
    }

    @ParameterizedTest
    @MethodSource("se.samordnadplan.sip.cli.command.AllFormats#ofReports")
    void isTheSameOnOneThreadAsOnMany(String format) {
        var documents = GoldenFile.at("sip-validation/src/test/resources/rules/consent-recorded")
                .toString();

        var one = sip("validate", "-f", format, "-j", "1", documents, documents);

        assertThat(sip("validate", "-f", format, "-j", "4", documents, documents))
                .isEqualTo(one);
    }

    /** Not a fault of the disk, which would be told of one document, but one of the program. */
    private static final class Breaking extends InputStream {

        @Override
        public int read() {
            throw new IllegalStateException("broken");
        }
    }
}
