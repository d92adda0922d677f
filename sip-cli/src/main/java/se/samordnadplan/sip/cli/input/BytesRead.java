package se.samordnadplan.sip.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that come from files. Not thread-safe. */
final class BytesRead {

    private long sum;

    long sum() {
        return sum;
    }

    InputStream count(InputStream file) {
        return new FilterInputStream(file) {

            @Override
            public int read() throws IOException {
                int read = super.read();
                sum += read < 0 ? 0 : 1;
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                sum += Math.max(0, read);
                return read;
            }
        };
    }
}
