package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.REJECTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples for pipelines, run as they lie there, with the packaged jar. */
class PipelineExampleIT {

    private static final Path EXAMPLE = Path.of(System.getProperty("sip.root"), "examples", "pipeline");
    private static final Path JAR = Path.of(System.getProperty("sip.jar")).toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String GOOD = ACCEPTED.replace("\n", "");
    private static final String BAD = REJECTED.replace("\n", "");

    @TempDir
    private Path folder;

    @Test
    void theWorkflowPublishesFindingsAndStopsAtARejectedPlan() throws Exception {
        Files.createDirectory(folder.resolve("plans"));
        Plans.write(folder.resolve("plans"), "good.json", ACCEPTED);
        Plans.write(folder.resolve("plans"), "bad.json", REJECTED);
        Files.createSymbolicLink(folder.resolve("sip-cli.jar"), JAR);

        var commands = commands();
        assertThat(commands).hasSize(2);
        assertThat(bash(commands.get(0), "")).isEqualTo(new Run(0, "", ""));
        assertThat(bash(commands.get(1), "")).isEqualTo(new Run(1, "", ""));

        assertThat(read("sip.sarif")).contains("\"version\": \"2.1.0\"").contains("plans/bad.json");
        assertThat(read("sip-junit.xml")).contains("tests=\"2\" failures=\"1\"").contains("plans/bad.json");
    }

    @Test
    void theWorkflowIsFineWithAcceptedPlans() throws Exception {
        Files.createDirectory(folder.resolve("plans"));
        Plans.write(folder.resolve("plans"), "good.json", ACCEPTED);
        Files.createSymbolicLink(folder.resolve("sip-cli.jar"), JAR);

        for (var command : commands()) {
            assertThat(bash(command, "")).isEqualTo(new Run(0, "", ""));
        }
    }

    @Test
    void theScriptPutsEachPlanIntoOneFile() throws Exception {
        var run = split(GOOD + "\n\n" + BAD + "\r\n{\"half\"\n" + GOOD);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(read("sorted/accepted.ndjson")).isEqualTo(GOOD + "\n" + GOOD + "\n");
        assertThat(read("sorted/rejected.ndjson")).isEqualTo(BAD + "\r\n{\"half\"\n");
        assertThat(read("sorted/not-evaluated.ndjson")).isEmpty();
        assertThat(read("sorted/reports.ndjson").lines()).hasSize(4);
        try (var files = Files.list(folder.resolve("sorted"))) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void theScriptIsContentWithNothing() throws Exception {
        assertThat(split("")).isEqualTo(new Run(0, "", ""));
        assertThat(read("sorted/accepted.ndjson")).isEmpty();
    }

    @Test
    void theScriptLeavesWhatWasThereWhereItFails() throws Exception {
        split(GOOD);

        var run = bash("\"$EXAMPLE/split.sh\" sorted -r nowhere", BAD);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("sip: 'nowhere' is neither a rule set nor a file");
        assertThat(read("sorted/accepted.ndjson")).isEqualTo(GOOD + "\n");
        assertThat(read("sorted/rejected.ndjson")).isEmpty();
    }

    private Run split(String plans) throws IOException, InterruptedException {
        return bash("\"$EXAMPLE/split.sh\" sorted --as-of 2026-03-01", plans);
    }

    /** What the workflow runs itself; the other steps are actions of others. */
    private static List<String> commands() throws IOException {
        JsonNode workflow = new ObjectMapper(new YAMLFactory())
                .readTree(EXAMPLE.resolve("sip.yml").toFile());
        var commands = new ArrayList<String>();
        for (var step : workflow.at("/jobs/validate/steps")) {
            if (step.has("run")) {
                commands.add(step.get("run").asText() + " --as-of 2026-03-01");
            }
        }
        return commands;
    }

    private Run bash(String command, String input) throws IOException, InterruptedException {
        var in = Files.writeString(folder.resolve("in"), input);
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder("bash", "-e", "-c", command).directory(folder.toFile());
        process.environment()
                .putAll(Map.of(
                        "PATH",
                        JAVA.getParent() + ":" + System.getenv("PATH"),
                        "SIP",
                        "java -jar " + JAR,
                        "EXAMPLE",
                        EXAMPLE.toString(),
                        "SIP_RULE_SET",
                        "national"));
        int code = process.redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
