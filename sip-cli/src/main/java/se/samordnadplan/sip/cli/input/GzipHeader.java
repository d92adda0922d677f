package se.samordnadplan.sip.cli.input;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** The header of a member of a gzip stream (RFC 1952, 2.3). Nothing of it is kept. */
final class GzipHeader {

    private static final int FIRST = 0x1F;
    private static final int SECOND = 0x8B;
    private static final int DEFLATE = 8;

    private static final int CHECKSUM = 0x02;
    private static final int EXTRA = 0x04;
    private static final int NAME = 0x08;
    private static final int COMMENT = 0x10;
    private static final int RESERVED = 0xE0;

    private final PackedBytes in;
    private final CRC32 checksum = new CRC32();

    private GzipHeader(PackedBytes in) {
        this.in = in;
    }

    /** Passes over the header of the first member, which has to be there. */
    static void first(PackedBytes in) throws IOException {
        new GzipHeader(in).read(in.required());
    }

    /** Passes over the header of a further member; false where there is none, but the end or zeros up to it. */
    static boolean further(PackedBytes in) throws IOException {
        int next = in.next();
        if (next > 0) {
            new GzipHeader(in).read(next);
            return true;
        }
        while (next == 0) {
            next = in.next();
        }
        require(next < 0);
        return false;
    }

    private void read(int first) throws IOException {
        checksum.update(first);
        require(first == FIRST && take() == SECOND && take() == DEFLATE);
        int flags = take();
        require((flags & RESERVED) == 0);
        take(6);
        if ((flags & EXTRA) != 0) {
            take(take() | take() << Byte.SIZE);
        }
        if ((flags & NAME) != 0) {
            takeText();
        }
        if ((flags & COMMENT) != 0) {
            takeText();
        }
        if ((flags & CHECKSUM) != 0) {
            require((checksum.getValue() & 0xFFFF) == in.number(2));
        }
    }

    private int take() throws IOException {
        int taken = in.required();
        checksum.update(taken);
        return taken;
    }

    private void take(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            take();
        }
    }

    private void takeText() throws IOException {
        int taken = take();
        while (taken != 0) {
            taken = take();
        }
    }

    private static void require(boolean condition) throws ZipException {
        if (!condition) {
            throw new ZipException("no header of gzip");
        }
    }
}
