package se.samordnadplan.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A program in a process of its own, and what it prints. */
final class Command {

    private final Process process;
    private final Path out;
    private final Path err;

    private Command(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Maven as users start it. */
    static Command maven(Path folder, Map<String, String> environment, String... arguments) {
        var maven = Stream.of(Release.ROOT.resolve("mvnw").toString(), "-B", "-ntp", "-q");
        return start(folder, environment, Stream.concat(maven, Stream.of(arguments)));
    }

    /** The Java that runs this. */
    static Command java(Path folder, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return start(folder, Map.of(), Stream.concat(Stream.of(java), Stream.of(arguments)));
    }

    static Command start(Path folder, Map<String, String> environment, Stream<String> command) {
        try {
            var out = Files.createTempFile(Release.WORK, "out-", ".txt");
            var err = Files.createTempFile(Release.WORK, "err-", ".txt");
            var builder = new ProcessBuilder(command.toList())
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            return new Command(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end, which has to be a good one. */
    String output() throws IOException, InterruptedException {
        int code = process.waitFor();
        var printed = Files.readString(out);
        assertThat(code).as(printed + Files.readString(err)).isZero();
        return printed;
    }
}
