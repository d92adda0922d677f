package se.samordnadplan.sip.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that gets its name only when it is whole: until then it lies beside it under another, hidden name.
 *
 * <p>Also where the process is told to end: what is unfinished then goes, and nothing is begun or named any more.
 * Thread-safe, because the end of the process comes on a thread of its own.
 */
final class FileInTheMaking {

    /** As many links in a chain as Linux follows. */
    private static final int MAX_LINKS = 40;

    private static final Set<PosixFilePermission> OF_THE_WRITER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path whole;
    private final Path part;
    private final @Nullable Set<PosixFilePermission> permissions;
    private final Thread atExit = new Thread(this::end, "delete unfinished output");
    private boolean ended;

    private FileInTheMaking(Path whole, @Nullable Set<PosixFilePermission> permissions) {
        this.whole = whole;
        // A short name: that of the file may be as long as a name can be.
        this.part = whole.resolveSibling(".sip-" + UUID.randomUUID() + ".tmp");
        this.permissions = permissions;
    }

    /** The target of a link is replaced, not the link. A file that is replaced keeps its permissions. */
    static FileInTheMaking of(Path path) throws IOException {
        return Files.exists(path)
                ? new FileInTheMaking(path.toRealPath(), permissions(path))
                : new FileInTheMaking(target(path), null);
    }

    /** Where a chain of links ends that leads to no file yet. */
    private static Path target(Path path) throws IOException {
        var target = path;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static @Nullable Set<PosixFilePermission> permissions(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes().permissions();
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
        if (permissions != null) {
            // Never readable for more people than the whole file is to be.
            var here = EnumSet.copyOf(OF_THE_WRITER);
            here.addAll(permissions);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(here));
            return Files.newOutputStream(part, StandardOpenOption.WRITE);
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
        if (permissions != null) {
            Files.setPosixFilePermissions(part, permissions);
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
