package se.samordnadplan.sip.cli.input;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the name of a file says of its content. */
final class FileNames {

    private static final String PACKED = ".gz";

    private FileNames() {}

    /** A path as reports show it, with the same separator on every machine. */
    static String of(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    static Optional<Form> form(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        if (plain.endsWith(PACKED)) {
            plain = plain.substring(0, plain.length() - PACKED.length());
        }
        if (plain.endsWith(".json")) {
            return Optional.of(Form.JSON);
        }
        return plain.endsWith(".ndjson") || plain.endsWith(".jsonl") ? Optional.of(Form.NDJSON) : Optional.empty();
    }

    static boolean isPacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }
}
