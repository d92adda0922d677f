package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that a test makes: compared, or with {@code -Dsip.update=true} written anew. */
public final class GoldenFile {

    private final Path file;

    private GoldenFile(Path file) {
        this.file = file;
    }

    /** A file by its path from the root of the repository. */
    public static GoldenFile at(String path) {
        return new GoldenFile(Path.of(System.getProperty("sip.root")).resolve(path));
    }

    /** Fails if the file holds anything else, byte by byte. */
    public void assertHolds(String text) {
        try {
            if (Boolean.getBoolean("sip.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file).as("missing: run the build with -Dsip.update=true").exists();
            assertThat(Files.readString(file))
                    .as("%s is stale: run the build with -Dsip.update=true and read the difference", file.getFileName())
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
