package se.samordnadplan.sip.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samordnadplan.sip.model.SipJson;

/** The least that a process about a plan does: it reads it with Jackson. */
public final class PlainRead {

    private PlainRead() {}

    /**
     * Reads a plan and says so by its exit code alone.
     *
     * @param args the path of a plan
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        var plan = SipJson.read(Files.readAllBytes(Path.of(args[0])));
        System.exit(plan.status() == null ? 1 : 0);
    }
}
