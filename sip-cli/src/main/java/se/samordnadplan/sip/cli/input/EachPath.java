package se.samordnadplan.sip.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** What each path holds, path after path; a folder is walked only when its turn comes. Not thread-safe. */
final class EachPath implements Iterator<Found> {

    private final Iterator<String> paths;
    private final Form otherwise;
    private Iterator<Found> current = Collections.emptyIterator();

    EachPath(List<String> paths, Form otherwise) {
        this.paths = paths.iterator();
        this.otherwise = otherwise;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && paths.hasNext()) {
            current = found(paths.next());
        }
        return current.hasNext();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    private Iterator<Found> found(String path) {
        if (path.equals(Inputs.STANDARD_INPUT)) {
            return List.<Found>of(DocumentFile.standardInput(otherwise)).iterator();
        }
        var file = Path.of(path);
        return Files.isDirectory(file)
                ? new Folders(file)
                : List.<Found>of(DocumentFile.of(file, otherwise)).iterator();
    }
}
