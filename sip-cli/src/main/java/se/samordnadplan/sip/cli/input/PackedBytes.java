package se.samordnadplan.sip.cli.input;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** The bytes of a packed stream, one by one or as many as an inflater takes. Not thread-safe. */
final class PackedBytes implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int filled;

    PackedBytes(InputStream in) {
        this.in = in;
    }

    /** The next byte; -1 at the end of the stream. */
    int next() throws IOException {
        return fill() ? buffer[position++] & 0xFF : -1;
    }

    /** The next byte, which has to be there. */
    int required() throws IOException {
        int next = next();
        if (next < 0) {
            throw tooSoon();
        }
        return next;
    }

    /** The next bytes as a number without sign, the lowest first. */
    long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) required() << i * Byte.SIZE;
        }
        return number;
    }

    /** Gives an inflater more; what it leaves comes back by {@link #giveBack}. */
    void feed(Inflater inflater) throws IOException {
        if (!fill()) {
            throw tooSoon();
        }
        inflater.setInput(buffer, position, filled - position);
        position = filled;
    }

    void giveBack(int count) {
        position -= count;
    }

    private boolean fill() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return filled > position;
    }

    private static EOFException tooSoon() {
        return new EOFException("the packed stream ends too soon");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
