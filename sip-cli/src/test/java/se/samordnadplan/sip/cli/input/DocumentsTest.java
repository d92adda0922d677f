package se.samordnadplan.sip.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading takes memory for one document, however many there are and however long a line is. */
class DocumentsTest {

    private static final int LIMIT = 1_000;

    @Test
    void readsNoFurtherThanABufferForTheFirstLine() throws Exception {
        var endless = new Endless("{}\n");

        try (var documents = Inputs.of(List.of("-"), Form.NDJSON).read(endless, LIMIT)) {
            assertThat(((Document) documents.next()).json()).containsExactly('{', '}');
        }

        assertThat(endless.given).isEqualTo(64 * 1024);
    }

    @Test
    void keepsOfALongLineNoMoreThanShowsThatItIsTooLong() throws Exception {
        var longLine = new Endless("x").upTo(10_000_000);

        try (var documents = Inputs.of(List.of("-"), Form.NDJSON).read(longLine, LIMIT)) {
            assertThat(((Document) documents.next()).json()).hasSize(LIMIT + 2);
            assertThat(documents.hasNext()).isFalse();
        }
    }

    @Test
    void readsOfALongDocumentNoMoreThanShowsThatItIsTooLong() throws Exception {
        var endless = new Endless("x");

        try (var documents = Inputs.of(List.of("-"), Form.JSON).read(endless, LIMIT)) {
            assertThat(((Document) documents.next()).json()).hasSize(LIMIT + 1);
            assertThat(documents.hasNext()).isFalse();
        }

        assertThat(endless.given).isEqualTo(LIMIT + 1L);
    }

    @Test
    void knowsTheBytesOfFilesAndCountsThoseItHasRead(@TempDir Path folder) throws Exception {
        var plain = Files.writeString(folder.resolve("a.ndjson"), "{}\n{}\n");
        var packed = folder.resolve("b.json.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("{}".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        }
        var inputs = Inputs.of(List.of(folder.toString()), Form.JSON);
        var all = Files.size(plain) + Files.size(packed);

        assertThat(inputs.bytes()).hasValue(all);
        assertThat(inputs.bytesRead()).isZero();
        try (var documents = inputs.read(InputStream.nullInputStream(), 100_000)) {
            documents.next();
            assertThat(inputs.bytesRead()).isEqualTo(Files.size(plain));
            documents.forEachRemaining(document -> {});
        }
        assertThat(inputs.bytesRead()).isEqualTo(all);
    }

    @Test
    void knowsNoBytesOfStandardInputAndOfDevices() throws Exception {
        assertThat(Inputs.of(List.of("-"), Form.JSON).bytes()).isEmpty();
        assertThat(Inputs.of(List.of("/dev/null"), Form.JSON).bytes()).isEmpty();
    }

    /** A text again and again; counts the bytes it gave. */
    private static final class Endless extends InputStream {

        private final String text;
        private long given;
        private long most = Long.MAX_VALUE;

        private Endless(String text) {
            this.text = text;
        }

        private Endless upTo(long bytes) {
            most = bytes;
            return this;
        }

        @Override
        public int read() {
            return given == most ? -1 : text.charAt((int) (given++ % text.length()));
        }
    }
}
