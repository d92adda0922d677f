package se.samordnadplan.sip.rules.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a file of a user into a tree: YAML, or JSON where the name ends in {@code .json}; UTF-8, at most 1 MiB. */
public final class SourceFile {

    private static final int MAX_BYTES = 1024 * 1024;

    private SourceFile() {}

    /**
     * What stands in the file, or as much of it as is enough to know that it is too large.
     *
     * @param file the file
     * @return its bytes
     * @throws IOException if it cannot be read from disk
     */
    public static byte[] bytes(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(MAX_BYTES + 1);
        }
    }

    /**
     * The tree of a file.
     *
     * @param name its name, which says how it is read
     * @param bytes what stands in it, such as {@link #bytes(Path)} gives
     * @param beginning what a file of its kind begins with, as advice where it is empty
     * @param problems gets what keeps the file from being read
     * @return the tree; null with a problem
     * @throws IOException never, since the text is in memory
     * @throws IllegalStateException if YAML is asked for and its reader is not on the class path
     */
    public static @Nullable Node tree(String name, byte[] bytes, String beginning, Problems problems)
            throws IOException {
        var text = text(bytes, problems);
        if (text == null) {
            return null;
        }
        if (name.endsWith(".json")) {
            return JsonSource.read(text, beginning, problems);
        }
        try {
            return YamlSource.read(text, beginning, problems);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "[class path] has no YAML reader."
                            + " Add com.fasterxml.jackson.dataformat:jackson-dataformat-yaml, or write the file as .json.",
                    e);
        }
    }

    private static @Nullable String text(byte[] bytes, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(Place.START, "the file is larger than 1 MiB. Maybe it is another file.");
            return null;
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.add(Place.START, "the file is not UTF-8. Save it as UTF-8.");
            return null;
        }
    }
}
