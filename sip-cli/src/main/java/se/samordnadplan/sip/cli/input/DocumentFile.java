package se.samordnadplan.sip.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A file with documents.
 *
 * @param name its path as it was given
 * @param path the file; null for standard input
 * @param form how the documents lie in it
 * @param packed whether it is packed by gzip
 */
record DocumentFile(String name, @Nullable Path path, Form form, boolean packed) implements Found {

    static DocumentFile standardInput(Form form) {
        return new DocumentFile("-", null, form, false);
    }

    static DocumentFile of(Path path, Form otherwise) {
        var name = FileNames.of(path);
        return new DocumentFile(name, path, FileNames.form(name).orElse(otherwise), FileNames.isPacked(name));
    }

    /** Opens the file, unpacked; standard input stays open when the stream is closed. */
    InputStream open(InputStream standardInput, BytesRead bytesRead) throws IOException {
        if (path == null) {
            return new FilterInputStream(standardInput) {
                @Override
                public void close() {
                    // Whoever gave standard input closes it.
                }
            };
        }
        var file = bytesRead.count(Files.newInputStream(path));
        return packed ? unpack(file) : file;
    }

    /** How many bytes the file has on disk; nothing where only reading would tell. */
    OptionalLong bytes() {
        if (path == null || (Files.exists(path) && !Files.isRegularFile(path))) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Files.size(path));
        } catch (IOException e) {
            // It cannot be read either, which is told in its turn.
            return OptionalLong.of(0);
        }
    }

    private static InputStream unpack(InputStream file) throws IOException {
        try {
            return new Unpacked(file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }
}
