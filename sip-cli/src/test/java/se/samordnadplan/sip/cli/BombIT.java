package se.samordnadplan.sip.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files that would be large, in a process with little memory: an orderly verdict, and no more memory. */
class BombIT {

    private static final int MEMBER_MIB = 64;
    private static final int MEMBERS = 32;
    private static final long LONG = 240;

    @TempDir
    private Path folder;

    /** One line of two gibibytes, packed into two mebibytes. */
    @ParameterizedTest
    @CsvSource({"bomb.json.gz", "bomb.ndjson.gz"})
    void isTooLarge(String name) throws Exception {
        var file = Files.write(folder.resolve(name), bomb());
        assertThat(Files.size(file)).isLessThan(3 * 1024 * 1024);

        var run = sip("validate", "-q", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(file + (name.contains("nd") ? ":1" : "") + ": underkänd, 1 avvikelse\n");
        assertThat(run.code()).isEqualTo(1);
    }

    /** What is no baseline is no baseline, however large. */
    @Test
    void isNoBaseline() throws Exception {
        var file = Files.write(folder.resolve("bomb.ndjson.gz"), bomb());
        var plan = Plans.write(folder, "a.json", Plans.ACCEPTED);

        var run = sip("validate", "-q", "--baseline", file.toString(), plan);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("sip: ").doesNotContain("internal error");
    }

    /** Nothing looks into a zip file. */
    @Test
    void isNoDocumentWhereItIsAZipFile() throws Exception {
        var zip = folder.resolve("plans.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../a.json"));
            out.write(Plans.ACCEPTED.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(sip("validate", folder.toString()).code()).isEqualTo(2);
        assertThat(sip("validate", "-f", "json", zip.toString()).out()).contains("\"rule\": \"json-malformed\"");
        assertThat(sip("validate", "-q", zip.toString()).code()).isEqualTo(1);
    }

    private static byte[] bomb() throws IOException {
        var member = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(member)) {
            var mebibyte = "[".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < MEMBER_MIB; i++) {
                gzip.write(mebibyte);
            }
        }
        var members = new ByteArrayOutputStream();
        for (int i = 0; i < MEMBERS; i++) {
            members.writeBytes(member.toByteArray());
        }
        return members.toByteArray();
    }

    private Run sip(String... args) throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Run.QUICK,
                "-Xmx64m",
                "-jar",
                System.getProperty("sip.jar")));
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(LONG, SECONDS)).as("it ends").isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
