package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.cli.offline.NoAsynchronousNetwork;
import se.samordnadplan.sip.cli.offline.NoNetwork;
import se.samordnadplan.sip.cli.offline.Offline;

/** The packaged jar in a process without a network. */
class OfflineIT {

    private static final String PLANS = GoldenFile.at("examples/plans").toString();
    private static final String OWN = """
        formatVersion: "1.0"
        id: own
        extends: national
        title: {sv: Egen, en: Own}
        versions: [{version: "1", from: 2020-01-01}]
        """;

    @TempDir
    private Path folder;

    /** Else the other tests would prove nothing. */
    @Test
    void isAProcessInWhichEveryWayOutIsRefused() throws Exception {
        var run = offline();

        assertThat(run.out().lines()).containsExactlyElementsOf(Collections.nCopies(8, "refused"));
        assertThat(run.err()).matches("\\d+ tries to reach the network\n");
    }

    /** Every command, in the forms that name places in the network. */
    static Stream<List<String>> commands() {
        var commands = new ArrayList<List<String>>();
        commands.add(List.of("validate", "-f", "html", PLANS));
        commands.add(List.of("validate", "-f", "sarif", PLANS));
        commands.add(List.of("validate", "-f", "fhir", PLANS));
        commands.add(List.of("review", "-f", "html", PLANS));
        commands.add(List.of("deadlines", "-f", "ics", PLANS));
        commands.add(List.of("rules", "show", "goal-stated"));
        commands.add(List.of("rule-sets"));
        commands.add(List.of("schema", "plan"));
        return commands.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysTheSameAsWithANetwork(List<String> command) throws Exception {
        var args = command.toArray(new String[0]);
        if (!command.get(0).startsWith("rule") && !command.get(0).equals("schema")) {
            args = Stream.concat(command.stream(), Stream.of("--as-of", "2026-03-02"))
                    .toArray(String[]::new);
        }

        assertThat(offline(args)).isEqualTo(Run.sip(args));
    }

    @Test
    void readsFilesOfAUserWithoutANetwork() throws Exception {
        var ruleSet = Plans.write(folder, "own.yaml", OWN);
        var suppressions = GoldenFile.at("examples/suppressions/known-findings.yaml");
        var args = new String[] {
            "validate", "-r", ruleSet, "--suppressions", suppressions.toString(), "--as-of", "2026-03-02", PLANS
        };

        var run = offline(args);

        assertThat(run).isEqualTo(Run.sip(args));
        assertThat(run.code()).isEqualTo(1);
    }

    private Run offline(String... args) throws IOException, InterruptedException {
        var classes = Path.of(Offline.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Run.QUICK,
                "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName(),
                "-Djava.nio.channels.spi.AsynchronousChannelProvider=" + NoAsynchronousNetwork.class.getName(),
                "-cp",
                System.getProperty("sip.jar") + File.pathSeparator + classes,
                Offline.class.getName()));
        command.addAll(List.of(args));
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(code, Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
    }
}
