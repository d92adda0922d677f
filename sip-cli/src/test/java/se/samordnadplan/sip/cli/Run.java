package se.samordnadplan.sip.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * One run of the program within this process, at half past eleven in the evening of 28 February 2026 in London: in
 * Sweden March has begun.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record Run(int code, String out, String err) {

    /** An option of Java for processes that live a second or two. */
    static final String QUICK = "-XX:TieredStopAtLevel=1";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-28T23:30:00Z"), ZoneOffset.UTC);

    public static Run sip(String... args) {
        return sip(InputStream.nullInputStream(), args);
    }

    public static Run sip(String input, List<String> args) {
        return sip(input.getBytes(StandardCharsets.UTF_8), args);
    }

    public static Run sip(byte[] input, List<String> args) {
        return sip(new ByteArrayInputStream(input), args.toArray(new String[0]));
    }

    public static Run sip(InputStream input, String... args) {
        var out = new ByteArrayOutputStream();
        var run = sip(input, out, args);
        return new Run(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** A run whose standard output is the caller's. */
    public static Run sip(InputStream input, OutputStream out, String... args) {
        var err = new ByteArrayOutputStream();
        int code = Main.run(args, input, out, err, CLOCK, Map.of());
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
