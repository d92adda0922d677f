package se.samordnadplan.example.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of the README can be made anew. */
class MeasureIT {

    @Test
    void writesTheTable(@TempDir Path plans) throws Exception {
        var job = Path.of(System.getProperty("sip.jar")).getFileName().toString();
        var commandLine = Path.of("../../sip-cli/target", job.replace("sip-example-flink", "sip-cli"));
        assumeTrue(Files.exists(commandLine), "The command line is not built.");
        for (int file = 0; file < 4; file++) {
            int first = 10 * file;
            Files.write(
                    plans.resolve(file + ".ndjson"),
                    IntStream.range(first, first + 10)
                            .mapToObj(number -> Plans.withId("plan-" + number, Plans.FAULTY))
                            .toList());
        }
        var out = new ByteArrayOutputStream();

        Measure.table(
                new PrintStream(out, true, StandardCharsets.UTF_8), commandLine.toString(), plans.toString(), "40");

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(2))
                .singleElement()
                .asString()
                .matches("\\| 40 plans \\| \\d+ \\| \\d+ \\| \\d+[.,]\\d\\d \\| \\d+ MB in \\d+[.,]\\d s \\| \\d+ \\|");
    }
}
