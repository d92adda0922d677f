package se.samordnadplan.sip.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that gets its name only when it is whole: until then it lies beside it under another, hidden name.
 *
 * <p>Also where the process is told to end: what is unfinished then goes, and nothing is begun or named any more.
 * Thread-safe, because the end of the process comes on a thread of its own.
 */
final class FileInTheMaking {

    private final Path whole;
    private final Path part;
    private final Thread atExit = new Thread(this::end, "delete unfinished output");
    private boolean ended;

    private FileInTheMaking(Path whole) {
        this.whole = whole;
        this.part = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    static FileInTheMaking of(Path path) throws IOException {
        // The target of a link is replaced, not the link.
        return new FileInTheMaking(Files.exists(path) ? path.toRealPath() : path);
    }

    synchronized OutputStream open() throws IOException {
        // First the promise to delete, then the file.
        try {
            Runtime.getRuntime().addShutdownHook(atExit);
        } catch (IllegalStateException e) {
            throw processEnds();
        }
        if (ended) {
            throw processEnds();
        }
        return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    synchronized void commit() throws IOException {
        if (ended) {
            throw processEnds();
        }
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static IOException processEnds() {
        return new IOException("the process is ending");
    }

    private synchronized void end() {
        ended = true;
        delete();
    }

    /** Deletes what is unfinished; does nothing after a commit. */
    void discard() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending; the hook runs and finds nothing to do.
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // Nothing more can be done, and a leftover with this name harms nobody.
        }
    }
}
