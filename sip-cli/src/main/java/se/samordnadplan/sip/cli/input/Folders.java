package se.samordnadplan.sip.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folder: its documents and those of the folders in it, in the order of their paths.
 *
 * <p>What is hidden and what is a link is left out. One listing a level is kept, not the whole tree. Not thread-safe.
 */
final class Folders implements Iterator<Found> {

    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private @Nullable Found upcoming;

    Folders(Path top) {
        enter(top);
    }

    @Override
    public boolean hasNext() {
        while (upcoming == null && !open.isEmpty()) {
            if (open.getFirst().hasNext()) {
                look(open.getFirst().next());
            } else {
                open.removeFirst();
            }
        }
        return upcoming != null;
    }

    @Override
    public Found next() {
        if (!hasNext() || upcoming == null) {
            throw new NoSuchElementException();
        }
        var found = upcoming;
        upcoming = null;
        return found;
    }

    private void look(Path path) {
        if (isFolder(path)) {
            enter(path);
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            FileNames.form(FileNames.of(path)).ifPresent(form -> upcoming = DocumentFile.of(path, form));
        }
    }

    private void enter(Path folder) {
        try {
            open.addFirst(list(folder).iterator());
        } catch (DirectoryIteratorException e) {
            upcoming = new Unreadable(FileNames.of(folder), e.getCause());
        } catch (IOException e) {
            upcoming = new Unreadable(FileNames.of(folder), e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        try (var listing = Files.newDirectoryStream(folder, path -> !Files.isHidden(path))) {
            listing.forEach(entries::add);
        }
        entries.sort(Comparator.comparing(Folders::sortKey));
        return entries;
    }

    /** With its separator a folder stands where the paths of its files stand. */
    private static String sortKey(Path path) {
        return isFolder(path) ? path.getFileName() + "/" : path.getFileName().toString();
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
