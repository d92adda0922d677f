package se.samordnadplan.example.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar of this module beside that of the command line, as a user runs them. */
class CommandLineIT {

    private static final String CLI = System.getProperty("sip.cli.jar");
    private static final String OWN = System.getProperty("sip.jar");
    private static final String RULE_SET = LittleTown.RULE_SET.toString();

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    @Test
    void judgesByTheRuleOfTheJar() throws Exception {
        var plan = Files.writeString(folder.resolve("plan.json"), LittleTown.childsPlanWithoutSchool());

        var run = sip(
                CLI + File.pathSeparator + OWN, "validate", "-r", RULE_SET, "--as-of", "2026-03-02", plan.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isOne();
        assertThat(run.out()).contains("x-school-invited", "/invitation/invitees");
    }

    @Test
    void showsTheRule() throws Exception {
        var run = sip(
                CLI + File.pathSeparator + OWN, "rules", "show", "x-school-invited", "-r", RULE_SET, "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("x-school-invited\nThe school is called when the plan concerns a child\n");
    }

    @Test
    void saysThatTheJarIsMissing() throws Exception {
        var run = sip(CLI, "rules", "-r", RULE_SET);

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "sip: little-town.yaml:14:7: no rule module has this rule."
                                + " Maybe its jar is not loaded, or it is a deadline: move it there.\n"));
    }

    private Run sip(String classPath, String... args) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-cp", classPath, "se.samordnadplan.sip.cli.Main"));
        command.addAll(List.of(args));
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }
}
