package se.samordnadplan.example.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.reader.SimpleStreamFormat;
import org.apache.flink.connector.file.src.reader.StreamFormat;
import org.apache.flink.core.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.validation.ReadLimits;

/**
 * NDJSON as bytes. Flink's own format for lines makes text of them: a byte that is no UTF-8 would be mended before it is judged, and a
 * line without end would take all the memory.
 */
final class PlanLines extends SimpleStreamFormat<Document> {

    private static final long serialVersionUID = 1L;

    @Override
    public StreamFormat.Reader<Document> createReader(Configuration config, FSDataInputStream in) {
        return new Lines(in, ReadLimits.DEFAULT.maxBytes() + 1);
    }

    @Override
    public TypeInformation<Document> getProducedType() {
        return TypeInformation.of(Document.class);
    }

    /** Lines that end with LF or CRLF, without blank ones. Of a line longer than the limit only so much is kept. */
    static final class Lines implements StreamFormat.Reader<Document> {

        private final InputStream in;
        private final int limit;
        private final byte[] buffer = new byte[64 * 1024];
        private int position;
        private int filled;

        Lines(InputStream in, int limit) {
            this.in = in;
            this.limit = limit;
        }

        @Override
        public @Nullable Document read() throws IOException {
            while (fill()) {
                var line = line();
                if (!isBlank(line)) {
                    return Document.of(line);
                }
            }
            return null;
        }

        private byte[] line() throws IOException {
            var line = new ByteArrayOutputStream(8 * 1024);
            var ended = false;
            while (!ended && fill()) {
                int end = position;
                while (end < filled && buffer[end] != '\n') {
                    end++;
                }
                line.write(buffer, position, Math.min(end - position, limit - line.size()));
                ended = end < filled;
                position = ended ? end + 1 : filled;
            }
            return withoutReturn(line.toByteArray());
        }

        private byte[] withoutReturn(byte[] line) {
            int last = line.length - 1;
            return last >= 0 && last < limit - 1 && line[last] == '\r' ? Arrays.copyOf(line, last) : line;
        }

        private static boolean isBlank(byte[] line) {
            for (var character : line) {
                if (character != ' ' && character != '\t' && character != '\r') {
                    return false;
                }
            }
            return true;
        }

        private boolean fill() throws IOException {
            if (position == filled) {
                position = 0;
                filled = Math.max(0, in.read(buffer));
            }
            return position < filled;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
