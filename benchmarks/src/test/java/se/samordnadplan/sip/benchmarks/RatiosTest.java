package se.samordnadplan.sip.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatiosTest {

    private static final String MEASURED = """
            [{"benchmark": "org.example.Steps.parse", "primaryMetric": {"score": 20, "scoreUnit": "us/op"}},
             {"benchmark": "org.example.Steps.rules", "primaryMetric": {"score": 30, "scoreUnit": "us/op"}},
             {"benchmark": "org.example.Steps.whole", "primaryMetric": {"score": 80, "scoreUnit": "us/op"}}]
            """;

    @TempDir
    private Path folder;

    private static List<String> tooSlow(String... lines) throws IOException {
        return Ratios.tooSlow(Results.of(MEASURED), List.of(lines));
    }

    @Test
    void saysWhatTakesMoreParsesThanItMay() throws IOException {
        assertThat(tooSlow("# step, parses", "Steps.rules\t1.4", "Steps.whole\t4.0", "Steps.unknown\t0.1"))
                .containsExactly("Steps.rules takes 1.50 parses, not 1.4.");
    }

    @Test
    void failsJustThen() throws IOException {
        var results = Files.writeString(folder.resolve("jmh.json"), MEASURED).toString();
        var strict = Files.writeString(folder.resolve("strict.tsv"), "Steps.whole\t3.9")
                .toString();
        var content = Files.writeString(folder.resolve("content.tsv"), "Steps.whole\t4")
                .toString();

        assertThatCode(() -> Ratios.main(results, content)).doesNotThrowAnyException();
        assertThatIllegalStateException()
                .isThrownBy(() -> Ratios.main(results, strict))
                .withMessage("Steps.whole takes 4.00 parses, not 3.9.");
    }

    @Test
    void canReadTheCommittedRatios() throws IOException {
        var lines = Files.readAllLines(Path.of(System.getProperty("sip.root"), "benchmarks/ratios.tsv"));

        assertThat(tooSlow(lines.toArray(new String[0]))).isEmpty();
    }

    @Test
    void saysWhichFilesItWants() {
        assertThatIllegalArgumentException().isThrownBy(Ratios::main).withMessageContaining("target/jmh.json");
    }
}
