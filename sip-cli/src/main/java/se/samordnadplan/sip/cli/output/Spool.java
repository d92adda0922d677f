package se.samordnadplan.sip.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shares that wait until all are known, in two temporary files, so that many need no more memory than few. Not thread-safe. */
final class Spool implements AutoCloseable {

    private static final String NAME = "the folder for temporary files";
    private static final String ADVICE = "see whether it is writable and has room; -Djava.io.tmpdir names another";

    private final Waiting summaries;
    private final Waiting texts;

    private Spool(Waiting summaries, Waiting texts) {
        this.summaries = summaries;
        this.texts = texts;
    }

    static Spool open() throws OutputException {
        try {
            var summaries = Waiting.open();
            try {
                return new Spool(summaries, Waiting.open());
            } catch (IOException e) {
                summaries.close();
                throw e;
            }
        } catch (IOException e) {
            throw new OutputException(NAME, ADVICE, e);
        }
    }

    void add(String summary, String text) throws OutputException {
        try {
            summaries.add(summary);
            texts.add(text);
        } catch (IOException e) {
            throw new OutputException(NAME, ADVICE, e);
        }
    }

    void writeSummaries(Target target) throws OutputException {
        summaries.writeTo(target);
    }

    void writeTexts(Target target) throws OutputException {
        texts.writeTo(target);
    }

    @Override
    public void close() {
        summaries.close();
        texts.close();
    }

    /** One of the files; deleted when it is closed, and at the latest when the process ends. */
    private record Waiting(Path file, OutputStream out) implements AutoCloseable {

        private static Waiting open() throws IOException {
            var file = Files.createTempFile("sip-", ".part");
            file.toFile().deleteOnExit();
            return new Waiting(file, new BufferedOutputStream(Files.newOutputStream(file)));
        }

        private void add(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        private void writeTo(Target target) throws OutputException {
            try {
                out.close();
                try (var in = Files.newInputStream(file)) {
                    target.copy(in);
                }
            } catch (OutputException e) {
                throw e; // It is the target that cannot be written, and says so.
            } catch (IOException e) {
                throw new OutputException(NAME, ADVICE, e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // It is deleted when the process ends; what was wrong with it has been told.
            }
        }
    }
}
