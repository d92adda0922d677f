package se.samordnadplan.packaging.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A packaging as it ran in a process of its own.
 *
 * @param loaded the names of the classes it loaded, and where from
 */
record Run(int code, String out, String err, List<String> loaded) {

    /** One line for each record of each logging, from INFO on, with level, logger and message. */
    private static final List<String> OPTIONS = List.of(
            "-Djava.util.logging.SimpleFormatter.format=%4$s %3$s: %5$s%6$s%n",
            "-Dlogging.pattern.console=%p %logger: %m%n",
            "-Dspring.main.banner-mode=off",
            "-Dspring.main.log-startup-info=false");

    static Run of(Packaging packaging, List<String> options, List<String> plans, Path folder)
            throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var loaded = folder.resolve("loaded");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xlog:class+load:file=" + loaded + ":none:filesize=0");
        Stream.of(OPTIONS, options, packaging.arguments(), plans).forEach(command::addAll);
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(code, Files.readString(out), Files.readString(err), Files.readAllLines(loaded));
    }
}
