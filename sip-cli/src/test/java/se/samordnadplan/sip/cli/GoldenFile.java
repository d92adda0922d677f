package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that a test makes: compared, or with {@code -Dsip.update=true} written anew. */
public final class GoldenFile {

    private GoldenFile() {}

    /** A file by its path from the root of the repository. */
    public static Path at(String path) {
        return Path.of(System.getProperty("sip.root")).resolve(path);
    }

    /** Fails if the file holds anything else. */
    public static void assertHolds(Path file, String text) throws IOException {
        if (Boolean.getBoolean("sip.update")) {
            Files.writeString(file, text);
        }
        assertThat(file).as("missing: run the build with -Dsip.update=true").exists();
        assertThat(Files.readString(file))
                .as("%s is stale: run the build with -Dsip.update=true and read the difference", file.getFileName())
                .isEqualTo(text);
    }
}
