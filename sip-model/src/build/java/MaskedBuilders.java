import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Generates the builders of the records and takes the values out of their text form: RecordBuilder has no option for it,
 * and a builder holds personal data like the record it makes.
 *
 * <p>Arguments: the sources of the module, a directory for what RecordBuilder writes, the directory for the builders.
 * Only builders that changed are written, so that an incremental build compiles no more than it must.
 */
public final class MaskedBuilders {

    private static final Pattern TO_STRING = Pattern.compile(
            "(public String toString\\(\\) \\{\\s*return )\"(\\w+Builder)\\[.*?\\]\";(\\s*\\})", Pattern.DOTALL);

    private MaskedBuilders() {}

    public static void main(String[] arguments) throws IOException {
        var sources = Path.of(arguments[0]);
        var raw = Path.of(arguments[1]);
        var builders = Path.of(arguments[2]);
        deleteAllBut(Set.of(), raw);
        Files.createDirectories(raw);
        generate(sources, raw);
        var written = new HashSet<Path>();
        for (var file : javaFiles(raw)) {
            var target = builders.resolve(raw.relativize(file).toString());
            write(target, masked(Files.readString(file)));
            written.add(target);
        }
        if (written.isEmpty()) {
            throw new IllegalStateException("RecordBuilder wrote no builder. Maybe it is missing from the class path.");
        }
        deleteAllBut(written, builders);
    }

    private static void generate(Path sources, Path raw) throws IOException {
        var command = new ArrayList<>(List.of(
                "-proc:only",
                "-encoding",
                "UTF-8",
                "--release",
                "17",
                "-classpath",
                System.getProperty("java.class.path"),
                "-processor",
                "io.soabase.recordbuilder.processor.RecordBuilderProcessor",
                "-s",
                raw.toString(),
                "-d",
                raw.toString()));
        javaFiles(sources).forEach(file -> command.add(file.toString()));
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, System.out, System.err, command.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("The builders could not be generated; what stands above says why.");
        }
    }

    private static String masked(String builder) {
        Matcher toString = TO_STRING.matcher(builder);
        if (!toString.find()) {
            throw new IllegalStateException("A builder has no text form that could be masked. "
                    + "Maybe the new version of RecordBuilder writes it in another way: adapt TO_STRING.");
        }
        return toString.replaceFirst("$1\"$2[***]\";$3");
    }

    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }

    private static void deleteAllBut(Set<Path> kept, Path directory) throws IOException {
        for (var file : javaFiles(directory)) {
            if (!kept.contains(file)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> javaFiles(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
