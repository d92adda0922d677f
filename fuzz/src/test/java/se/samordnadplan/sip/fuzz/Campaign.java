package se.samordnadplan.sip.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Runs the fuzzer on each target for its share of the time, one after the other: each needs a process of its own. What is
 * found lies in the folder of the target under {@code found}, what led to it, for the next run, under {@code corpus}.
 */
final class Campaign {

    private static final int SECONDS = 60;
    private static final int SEEDS = 100;
    private static final int MOST_CHOICES = 600;

    /** Our code and the parsers before it; what is measured is where an input leads in these. */
    private static final String WATCHED = "se.samordnadplan.sip.**" + File.pathSeparator
            + "com.fasterxml.jackson.core.json.**" + File.pathSeparator + "org.yaml.snakeyaml.**";

    private static final List<Class<?>> TARGETS =
            List.of(ReaderFuzz.class, PlanFuzz.class, RuleSetFuzz.class, SuppressionsFuzz.class);

    private final Path output;
    private final long seconds;

    private Campaign(Path output, long seconds) {
        this.output = output;
        this.seconds = seconds;
    }

    /**
     * Runs all targets, or those named.
     *
     * @param arguments the minutes in all, the folder for what comes of it, then perhaps simple names of targets
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var names = List.of(arguments).subList(2, arguments.length);
        var targets = TARGETS.stream()
                .filter(target -> names.isEmpty() || names.contains(target.getSimpleName()))
                .toList();
        long seconds = Math.round(Double.parseDouble(arguments[0]) * SECONDS / targets.size());
        var campaign = new Campaign(Path.of(arguments[1]).toAbsolutePath(), seconds);
        int failed = 0;
        for (var target : targets) {
            failed += campaign.run(target) == 0 ? 0 : 1;
        }
        System.exit(failed);
    }

    private int run(Class<?> target) throws IOException, InterruptedException {
        var folder = output.resolve(target.getSimpleName());
        Files.createDirectories(folder.resolve("found"));
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        var seeds = seeds(target, Files.createDirectories(folder.resolve("seeds")));
        return new ProcessBuilder(command(target, folder, corpus, seeds))
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }

    private List<String> command(Class<?> target, Path folder, Path corpus, Path seeds) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dsip.root=" + System.getProperty("sip.root"),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer"));
        command.addAll(List.of(
                "--target_class=" + target.getName(),
                "--instrumentation_includes=" + WATCHED,
                "--custom_hook_includes=" + WATCHED,
                "--instrumentation_excludes=" + Campaign.class.getPackageName() + ".**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder.resolve("found") + File.separator,
                "-max_total_time=" + seconds,
                // a second of the processor is what Work allows; this is for inputs that never end
                "-timeout=60",
                "-rss_limit_mb=0",
                "-len_control=0",
                "-print_final_stats=1",
                corpus.toString(),
                seeds.toString()));
        return command;
    }

    /** Documents where the target reads bytes; else choices, the same each time, long enough for some changes. */
    private static Path seeds(Class<?> target, Path folder) throws IOException {
        if (target == ReaderFuzz.class) {
            for (var plan : Documents.plans()) {
                var name = plan.getParent().getFileName() + "-" + plan.getFileName();
                Files.write(folder.resolve(name), Documents.bytes(plan));
            }
            return folder;
        }
        var random = new Random(20260302);
        for (int i = 0; i < SEEDS; i++) {
            var choices = new byte[1 + random.nextInt(MOST_CHOICES)];
            random.nextBytes(choices);
            Files.write(folder.resolve(Integer.toString(i)), choices);
        }
        return folder;
    }
}
