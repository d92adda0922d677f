package se.samordnadplan.sip.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The documents that a command line names: files, folders, {@code -} for standard input.
 *
 * <p>Files are opened one after the other, as they are asked for. Not thread-safe.
 */
public final class Inputs {

    static final String STANDARD_INPUT = "-";

    private final List<String> paths;
    private final Form otherwise;
    private final BytesRead bytesRead = new BytesRead();

    private Inputs(List<String> paths, Form otherwise) {
        this.paths = paths;
        this.otherwise = otherwise;
    }

    /**
     * Looks whether there is anything to read.
     *
     * @param paths what the command line names
     * @param otherwise how documents lie in standard input and in files whose name does not say
     * @return the documents; nothing is opened yet
     * @throws InputException if a path does not exist or no document matches
     */
    public static Inputs of(List<String> paths, Form otherwise) throws InputException {
        if (Collections.frequency(paths, STANDARD_INPUT) > 1) {
            throw new InputException("standard input can be read only once; name - once");
        }
        for (var path : paths) {
            requireThere(path);
        }
        var inputs = new Inputs(List.copyOf(paths), otherwise);
        if (!inputs.found().hasNext()) {
            throw new InputException(
                    "no document matches; folders are searched for *.json, *.ndjson and *.jsonl, also .gz,"
                            + " without hidden files and links");
        }
        return inputs;
    }

    private static void requireThere(String path) throws InputException {
        try {
            if (!path.equals(STANDARD_INPUT) && (path.isEmpty() || !isThere(Path.of(path)))) {
                throw new InputException("the path '" + path + "' does not exist; see whether it is spelled right");
            }
        } catch (InvalidPathException e) {
            throw new InputException("a path has a character that no path can have; see whether it is spelled right");
        }
    }

    /** What may not be looked at is there, as far as anybody can tell; reading it will fail. */
    private static boolean isThere(Path path) {
        try {
            path.getFileSystem().provider().checkAccess(path);
            return true;
        } catch (AccessDeniedException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Whether there is one document and no more, as far as names tell: the only path is a {@code .json} file, packed or
     * not, or standard input that does not hold lines.
     *
     * @return true if so
     */
    public boolean isOneDocument() {
        if (paths.size() != 1) {
            return false;
        }
        var only = paths.get(0);
        if (only.equals(STANDARD_INPUT)) {
            return otherwise == Form.JSON;
        }
        return !Files.isDirectory(Path.of(only)) && FileNames.form(only).equals(Optional.of(Form.JSON));
    }

    /**
     * Reads the documents.
     *
     * @param standardInput where {@code -} is read from; it is not closed
     * @param maxBytes the most bytes that a document may have; of a larger one only the beginning is given
     * @return the documents, in the order of the paths
     */
    public Documents read(InputStream standardInput, int maxBytes) {
        return new Documents(found(), standardInput, maxBytes, bytesRead);
    }

    /**
     * How many bytes there are to read; of packed files those of the file. Every file is looked at, none is opened.
     *
     * @return the sum; nothing where only reading would tell
     */
    public OptionalLong bytes() {
        long sum = 0;
        for (var files = found(); files.hasNext(); ) {
            if (files.next() instanceof DocumentFile file) {
                var bytes = file.bytes();
                if (bytes.isEmpty()) {
                    return bytes;
                }
                sum += bytes.getAsLong();
            }
        }
        return OptionalLong.of(sum);
    }

    /**
     * How many of the bytes have been read.
     *
     * @return the sum over all files so far
     */
    public long bytesRead() {
        return bytesRead.sum();
    }

    private Iterator<Found> found() {
        return new EachPath(paths, otherwise);
    }
}
