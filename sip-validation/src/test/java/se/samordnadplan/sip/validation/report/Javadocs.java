package se.samordnadplan.sip.validation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from the sources what a record says of itself and of its components. */
final class Javadocs {

    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link|value) #?([^}]*)}");

    private Javadocs() {}

    /** The first sentence about a record. */
    static String ofRecord(Class<?> type) {
        var text = plain(comment(type)) + " ";
        return text.substring(0, text.indexOf(". ") + 1);
    }

    /** What is said of a component. */
    static Optional<String> ofComponent(Class<?> type, String name) {
        var start = Pattern.compile("@param " + name + "\\s").matcher(comment(type));
        if (!start.find()) {
            return Optional.empty();
        }
        var rest = comment(type).substring(start.end());
        int end = rest.indexOf("\n@");
        return Optional.of(plain(end < 0 ? rest : rest.substring(0, end)));
    }

    /** Without markup; what is null in Java is absent in JSON. */
    private static String plain(String javadoc) {
        return TAG.matcher(javadoc)
                .replaceAll("$1")
                .replaceAll("\\bnull\\b", "absent")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The comment above a record, without the stars; nested records stand in the file of the outermost class. */
    private static String comment(Class<?> type) {
        var source = source(type.getNestHost());
        int end = source.lastIndexOf("*/", source.indexOf("record " + type.getSimpleName() + "("));
        int start = source.lastIndexOf("/**", end);
        return source.substring(start + 3, end).replaceAll("(?m)^ *\\* ?", "");
    }

    private static String source(Class<?> type) {
        var module = type.getPackageName().contains(".validation") ? "sip-validation" : "sip-rules";
        var file = Path.of(System.getProperty("sip.root"), module, "src/main/java")
                .resolve(type.getName().replace('.', '/') + ".java");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
