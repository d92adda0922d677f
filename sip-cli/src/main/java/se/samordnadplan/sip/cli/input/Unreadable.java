package se.samordnadplan.sip.cli.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/**
 * A file or folder that cannot be read from disk.
 *
 * @param name its path, with {@code :LINE} for a line
 * @param cause why
 */
public record Unreadable(String name, IOException cause) implements Item, Found {

    /**
     * The cause in words, never those of the operating system: they depend on its language.
     *
     * @return what is wrong and what to do
     */
    public String reason() {
        if (cause.getCause() instanceof OutOfMemoryError) {
            return "there is too little memory; give Java more with -Xmx (in SIP_JAVA_OPTS)";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission to read it is missing; ask for it, or leave it out";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is gone; run again";
        }
        if (cause instanceof ZipException || cause instanceof EOFException) {
            return "it is not a whole gzip file; pack it anew";
        }
        return "reading from disk failed; see whether it is a file and the disk is well";
    }
}
