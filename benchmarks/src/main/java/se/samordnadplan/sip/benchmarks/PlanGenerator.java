package se.samordnadplan.sip.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Streams invented plans as NDJSON, sound and faulty, small and large, the same ones for the same seed.
 *
 * <p>For trials with more plans than anybody would store: {@code PlanGenerator 2000000 | sip validate --input ndjson -}.
 * Needs nothing but the JDK. The people do not exist, and their identity numbers are test numbers.
 */
public final class PlanGenerator {

    private static final int BUFFER = 256 * 1024;

    private PlanGenerator() {}

    /**
     * Writes plans to standard output.
     *
     * @param args how many; the day around which their dates lie, 2026-03-02 by default; the seed, 1 by default
     * @throws IOException if nobody reads them
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0 || args.length > 3) {
            throw new IllegalArgumentException("[args] are: NUMBER [AS-OF [SEED]]. Maybe the number is missing.");
        }
        var asOf = args.length > 1 ? LocalDate.parse(args[1]) : LocalDate.of(2026, 3, 2);
        var seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            write(Long.parseLong(args[0]), asOf, seed, out);
        }
    }

    /**
     * Writes plans, one a line.
     *
     * @param number how many
     * @param asOf the day around which their dates lie
     * @param seed chooses the plans
     * @param out where to write, in UTF-8; it stays open
     * @throws IOException if that fails
     */
    public static void write(long number, LocalDate asOf, long seed, OutputStream out) throws IOException {
        var lines = new StringBuilder(2 * BUFFER);
        for (long i = 1; i <= number; i++) {
            new GeneratedPlan(i, asOf, new Chance(seed * 1_000_003 + i), lines).write();
            if (lines.length() > BUFFER) {
                flush(lines, out);
            }
        }
        flush(lines, out);
    }

    private static void flush(StringBuilder lines, OutputStream out) throws IOException {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
    }
}
