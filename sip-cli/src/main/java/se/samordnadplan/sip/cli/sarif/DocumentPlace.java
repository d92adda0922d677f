package se.samordnadplan.sip.cli.sarif;

import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a document is: a file or a line of one.
 *
 * @param uri the file; relative where its path is
 * @param line the line of the file; null where the document is the whole file
 */
record DocumentPlace(String uri, @Nullable Integer line) {

    private static final Pattern LINE = Pattern.compile("(?s)(.+):([1-9][0-9]{0,8})");

    /** The place by the name of the document: a path, with {@code :LINE} for a line. */
    static DocumentPlace of(String name) {
        var line = LINE.matcher(name);
        return line.matches()
                ? new DocumentPlace(uri(line.group(1)), Integer.valueOf(line.group(2)))
                : new DocumentPlace(uri(name), null);
    }

    private static String uri(String path) {
        var uri = Arrays.stream(path.replace(File.separatorChar, '/').split("/", -1))
                .map(DocumentPlace::encoded)
                .collect(Collectors.joining("/"));
        return Path.of(path).isAbsolute() ? "file://" + (uri.startsWith("/") ? "" : "/") + uri : uri;
    }

    /** A name as a segment of a path; a colon would be taken for the end of a scheme. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Sarif.ArtifactLocation artifact() {
        return new Sarif.ArtifactLocation(uri);
    }

    /** The document as a whole. */
    Sarif.PhysicalLocation whole() {
        return new Sarif.PhysicalLocation(artifact(), line == null ? null : new Sarif.Region(line, null));
    }

    /** A place in the document. A document that is a line of its file has no other lines. */
    Sarif.PhysicalLocation at(int lineOfDocument, int column) {
        return new Sarif.PhysicalLocation(artifact(), new Sarif.Region(line == null ? lineOfDocument : line, column));
    }
}
