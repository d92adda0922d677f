package se.samordnadplan.sip.cli.input;

/** Tells blank lines of NDJSON: empty or of white space, a byte order mark before it not counted. */
final class Blank {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Blank() {}

    static boolean is(byte[] line) {
        for (int i = startsWithMark(line) ? BYTE_ORDER_MARK.length : 0; i < line.length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithMark(byte[] line) {
        return line.length >= BYTE_ORDER_MARK.length
                && line[0] == BYTE_ORDER_MARK[0]
                && line[1] == BYTE_ORDER_MARK[1]
                && line[2] == BYTE_ORDER_MARK[2];
    }
}
