package se.samordnadplan.sip.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Documents one after the other, from all files in their order, with memory for one document.
 *
 * <p>A file that fails gives an {@link Unreadable} in its place and the next file follows. Not thread-safe.
 */
public final class Documents implements Iterator<Item>, Closeable {

    /** Two bytes more than allowed are kept of a line: its CR, and one that shows that the line is too long. */
    private static final int MORE_OF_A_LINE = 2;

    private final Iterator<Found> files;
    private final InputStream standardInput;
    private final int maxBytes;
    private final BytesRead bytesRead;
    private String fileName = "";
    private @Nullable Lines lines;
    private @Nullable Item upcoming;

    Documents(Iterator<Found> files, InputStream standardInput, int maxBytes, BytesRead bytesRead) {
        this.files = files;
        this.standardInput = standardInput;
        this.maxBytes = maxBytes;
        this.bytesRead = bytesRead;
    }

    @Override
    public boolean hasNext() {
        while (upcoming == null && (lines != null || files.hasNext())) {
            upcoming = lines != null ? nextLine(lines) : open(files.next());
        }
        return upcoming != null;
    }

    @Override
    public Item next() {
        if (!hasNext() || upcoming == null) {
            throw new NoSuchElementException();
        }
        var item = upcoming;
        upcoming = null;
        return item;
    }

    private @Nullable Item open(Found found) {
        return found instanceof Unreadable unreadable ? unreadable : open((DocumentFile) found);
    }

    private @Nullable Item open(DocumentFile file) {
        fileName = file.name();
        try {
            if (file.form() == Form.JSON) {
                return whole(file);
            }
            lines = new Lines(file.open(standardInput, bytesRead), maxBytes + MORE_OF_A_LINE);
            return null;
        } catch (IOException e) {
            return new Unreadable(fileName, e);
        } catch (OutOfMemoryError e) {
            return new Unreadable(fileName, new IOException(e));
        }
    }

    private Document whole(DocumentFile file) throws IOException {
        try (var in = file.open(standardInput, bytesRead)) {
            return new Document(fileName, in.readNBytes(maxBytes + 1));
        }
    }

    private @Nullable Item nextLine(Lines open) {
        try {
            var line = open.next();
            if (line == null) {
                close();
                return null;
            }
            return isBlank(line) ? null : new Document(fileName + ":" + open.number(), line);
        } catch (IOException e) {
            closeSilently(open);
            return new Unreadable(fileName, e);
        } catch (OutOfMemoryError e) {
            closeSilently(open);
            return new Unreadable(fileName, new IOException(e));
        }
    }

    /** Of a line that is too long only the beginning is kept; that it is blank says nothing of the rest. */
    private boolean isBlank(byte[] line) {
        return line.length < maxBytes + MORE_OF_A_LINE && Blank.is(line);
    }

    private void closeSilently(Lines failed) {
        lines = null;
        try {
            failed.close();
        } catch (IOException e) {
            // The failure that led here is the one that is told.
        }
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            var open = lines;
            lines = null;
            open.close();
        }
    }
}
