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
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of each format of the reports. */
class EveryFormatTest {

    private static final String CANARY = "Kanariefågel";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson", "sarif", "junit", "fhir"})
    void repeatsNothingPersonal(String format) {
        var plan = Plans.plan("sip-1", """
                "participants": [{"id": "p1", "name": "Kanariefågel", "phone": "Kanariefågel", "role": "Kanariefågel"}],
                "consent": {"decision": "GIVEN", "note": "Kanariefågel"}, "Kanariefågel": 1,
                "goals": [{"id": "198806039981", "text": "Kanariefågel", "activities": [{"status": "Kanariefågel"}]}]
                """.replace("\n", ""));

        var run = sip(plan, List.of("validate", "-f", format, "-"));

        assertThat(plan).contains(CANARY);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err()).isNotEmpty().doesNotContain(CANARY, "fågel", "198806039981");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson", "sarif", "junit", "fhir"})
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
    @ValueSource(strings = {"text", "json", "ndjson", "sarif", "junit", "fhir"})
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
