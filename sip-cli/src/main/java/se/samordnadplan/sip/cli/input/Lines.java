package se.samordnadplan.sip.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, with memory for one line up to the limit, however long the lines are.
 *
 * <p>A line ends with LF or CRLF, the last one also with the stream. Not thread-safe.
 */
final class Lines implements Closeable {

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private long number;

    /** Lines of at most {@code limit} bytes; of a longer one that many are kept. */
    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The number of the line given last, from 1; 0 before the first. */
    long number() {
        return number;
    }

    /** The next line without its end; null at the end of the stream. */
    byte @Nullable [] next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream(1024);
        var ended = false;
        while (!ended && fill()) {
            int end = endInBuffer();
            int length = Math.min(end - position, limit - line.size());
            line.write(buffer, position, length);
            ended = end < filled;
            position = ended ? end + 1 : filled;
        }
        return withoutReturn(line.toByteArray());
    }

    private int endInBuffer() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private byte[] withoutReturn(byte[] line) {
        var whole = line.length < limit;
        return whole && line.length > 0 && line[line.length - 1] == '\r' ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private boolean fill() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, readSome());
        }
        return filled > position;
    }

    /** A stream that gives no bytes for once has not ended. */
    private int readSome() throws IOException {
        int read;
        do {
            read = in.read(buffer, 0, BUFFER);
        } while (read == 0);
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
