package se.samordnadplan.release;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReproducibleIT {

    @Test
    void aReleaseBuiltTwiceInDifferentFoldersHasTheSameBytes() throws IOException {
        var release = Release.get();

        assertThat(digests(release.stagingOfSecond())).hasSizeGreaterThan(50).isEqualTo(digests(release.staging()));
    }

    /** Of every file that is published; the index of the folder holds the hour at which it was written. */
    private static Map<String, String> digests(Path staging) throws IOException {
        try (var files = Files.walk(staging)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("maven-metadata.xml"))
                    .collect(toMap(
                            file -> staging.relativize(file).toString(),
                            ReproducibleIT::digest,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
