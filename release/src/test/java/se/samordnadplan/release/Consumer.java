package se.samordnadplan.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A project of somebody else that uses the staged release: a copy of one of {@code release/consumers}. */
record Consumer(Path folder) {

    private static final Path CONSUMERS = Release.ROOT.resolve("release/consumers");

    static Consumer copy(String name) throws IOException {
        var original = CONSUMERS.resolve(name);
        var folder = Release.WORK.resolve(name);
        try (var files = Files.walk(original)) {
            for (var file : files.filter(file -> !file.startsWith(original.resolve("target")))
                    .toList()) {
                Files.copy(file, folder.resolve(original.relativize(file)));
            }
        }
        return new Consumer(folder);
    }

    /** With a local repository of its own, into which all comes from the staging folder and Maven Central. */
    Consumer build(String goal) throws IOException, InterruptedException {
        Command.maven(
                        folder,
                        Map.of(),
                        "-s",
                        CONSUMERS.resolve("settings.xml").toString(),
                        "-Dmaven.repo.local=" + Release.get().localRepository(),
                        "-Dsip.staging=" + Release.get().staging().toUri(),
                        "-Dsip.version=" + Release.VERSION,
                        goal)
                .output();
        return this;
    }

    /** What it prints about a plan; its libraries lie in {@code target/lib}. */
    String run(String mainClass, Path plan) throws IOException, InterruptedException {
        return Command.java(folder, "-cp", "target/classes:target/lib/*", mainClass, plan.toString())
                .output();
    }

    static Path plan(String name) {
        return Release.ROOT.resolve("examples/plans/" + name + ".json");
    }

    /** What is said of the plan, by the release. */
    static String report(String name) throws IOException {
        return Files.readString(Release.ROOT.resolve("examples/reports/" + name + ".report.json"))
                .replace('"' + Release.DEVELOPED + '"', '"' + Release.VERSION + '"');
    }
}
