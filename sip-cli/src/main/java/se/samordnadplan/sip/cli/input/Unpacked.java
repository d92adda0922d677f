package se.samordnadplan.sip.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What is packed in a gzip stream, in all its members one after the other. After the last one only zeros may follow.
 *
 * <p>The stream of the JDK takes a damaged header of a further member for the end, and loses what comes after it; it also asks
 * how much is available, which a pipe cannot tell. This one fails, and does not ask. Not thread-safe.
 */
public final class Unpacked extends InputStream {

    private final PackedBytes packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean ended;

    /**
     * Unpacks a stream.
     *
     * @param packed the stream, which is closed with this one
     * @throws IOException if it cannot be read or does not begin like gzip; it stays open then
     */
    public Unpacked(InputStream packed) throws IOException {
        this.packed = new PackedBytes(packed);
        GzipHeader.first(this.packed);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int count = inflate(bytes, offset, length);
            if (count > 0) {
                checksum.update(bytes, offset, count);
                return count;
            }
            endMember();
        }
        return -1;
    }

    /** The next bytes of the member; 0 at its end. */
    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(bytes, offset, length);
            while (count == 0 && !inflater.finished()) {
                packed.feed(inflater);
                count = inflater.inflate(bytes, offset, length);
            }
            return count;
        } catch (DataFormatException e) {
            var damaged = new ZipException("the packed bytes are damaged");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private void endMember() throws IOException {
        packed.giveBack(inflater.getRemaining());
        var whole = packed.number(4) == checksum.getValue()
                && packed.number(4) == (inflater.getBytesWritten() & 0xFFFF_FFFFL);
        if (!whole) {
            throw new ZipException("the checksum or the length differs");
        }
        inflater.reset();
        checksum.reset();
        ended = !GzipHeader.further(packed);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
