package se.samordnadplan.sip.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the output goes: standard output, or a file that gets all of it or stays as it was.
 *
 * <p>Text is written in UTF-8. What is not finished by {@link #commit()} is discarded by {@link #close()} where it goes
 * to a file. Not thread-safe.
 */
public final class Target implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;
    private static final String ADVICE_ON_STREAMS = "see whether its reader is still there and the disk has room";
    private static final String ADVICE_ON_FILES =
            "see whether its folder exists, you may write there and the disk has room";

    private final OutputStream out;
    private final @Nullable FileInTheMaking file;
    private final String name;
    private final String advice;

    private Target(OutputStream out, @Nullable FileInTheMaking file, String name, String advice) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.file = file;
        this.name = name;
        this.advice = advice;
    }

    /**
     * Opens the place that the command line names.
     *
     * @param path the file; null for standard output
     * @param standardOutput standard output; it is not closed
     * @return where to write
     * @throws OutputException if the file cannot be made
     */
    public static Target open(@Nullable Path path, OutputStream standardOutput) throws OutputException {
        if (path == null) {
            return new Target(standardOutput, null, "standard output", ADVICE_ON_STREAMS);
        }
        try {
            return Files.exists(path) && !Files.isRegularFile(path) ? device(path) : file(path);
        } catch (IOException e) {
            throw new OutputException(quoted(path), ADVICE_ON_FILES, e);
        }
    }

    /** A device or a pipe cannot be replaced, only written to; a folder fails here. */
    private static Target device(Path path) throws IOException {
        return new Target(Files.newOutputStream(path), null, quoted(path), ADVICE_ON_FILES);
    }

    private static Target file(Path path) throws IOException {
        var file = FileInTheMaking.of(path);
        return new Target(file.open(), file, quoted(path), ADVICE_ON_FILES);
    }

    private static String quoted(Path path) {
        return "'" + path + "'";
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @throws OutputException if that fails
     */
    public void write(String text) throws OutputException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, bytes.length);
    }

    /**
     * Writes all bytes of a stream.
     *
     * @param in the stream; it is not closed
     * @throws OutputException if writing fails
     * @throws IOException if reading fails
     */
    void copy(InputStream in) throws OutputException, IOException {
        var buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            write(buffer, read);
        }
    }

    private void write(byte[] bytes, int length) throws OutputException {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new OutputException(name, advice, e);
        }
    }

    /**
     * Hands on what was written so far, for a person who waits.
     *
     * @throws OutputException if that fails
     */
    public void flush() throws OutputException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputException(name, advice, e);
        }
    }

    /**
     * Ends the output: a file gets its name.
     *
     * @throws OutputException if that fails
     */
    public void commit() throws OutputException {
        try {
            out.flush();
            if (file != null) {
                out.close();
                file.commit();
            }
        } catch (IOException e) {
            throw new OutputException(name, advice, e);
        }
    }

    /** Discards a file that was not finished. */
    @Override
    public void close() {
        if (file != null) {
            closeSilently();
            file.discard();
        }
    }

    private void closeSilently() {
        try {
            out.close();
        } catch (IOException e) {
            // The file is discarded anyway, and whoever wrote to it knows of the failure.
        }
    }
}
