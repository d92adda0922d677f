package se.samordnadplan.sip.fuzz;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder in memory that holds some files, and beside them the one that the fuzzer makes. */
final class Folder {

    private final Path folder;

    Folder(List<Path> files) {
        try {
            folder = Files.createDirectory(
                    Jimfs.newFileSystem(Configuration.unix()).getPath("/files"));
            for (var file : files) {
                Files.write(folder.resolve(file.getFileName().toString()), Documents.bytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path changed(byte[] bytes) {
        try {
            return Files.write(folder.resolve("changed.yaml"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
