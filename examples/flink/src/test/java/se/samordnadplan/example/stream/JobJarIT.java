package se.samordnadplan.example.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.flink.client.program.PackagedProgram;
import org.apache.flink.client.program.PackagedProgramUtils;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.metrics.Gauge;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.validation.SipValidator;

/** The jar is given to the cluster as {@code flink run} does. The day is today, and nothing here depends on it. */
class JobJarIT {

    private static final List<String> PLANS = IntStream.range(0, 40)
            .mapToObj(number -> Plans.withId("plan-" + number, Plans.FAULTY))
            .toList();

    @Test
    void runsWithOneValidatorOnEachTaskManager() throws Exception {
        try (var cluster = new Cluster(SeenMetrics.anew());
                var program = PackagedProgram.newBuilder()
                        .setJarFile(new File(System.getProperty("sip.jar")))
                        .setArguments("--plans", cluster.uri("plans"), "--out", cluster.uri("out"), "--watch", "0")
                        .build()) {
            for (int file = 0; file < 4; file++) {
                cluster.put("plans-" + file + ".ndjson", PLANS.subList(10 * file, 10 * file + 10));
            }

            cluster.start(PackagedProgramUtils.createJobGraph(program, new Configuration(), 4, true));

            cluster.awaitEnd();
            assertThat(cluster.lines("reports")).hasSameSizeAs(PLANS).allMatch(line -> line.contains("REJECTED"));
            var validators = SeenMetrics.ofOurs("validators").toList();
            assertThat(validators)
                    .hasSize(4)
                    .allSatisfy(seen ->
                            assertThat(((Gauge<?>) seen.metric()).getValue()).isEqualTo(1));
            // Each task manager has loaded the classes by itself, from the jar and not from here, and counts by itself.
            for (var seen : validators) {
                assertThat(loader(seen).loadClass(SipValidator.class.getName())).isNotEqualTo(SipValidator.class);
            }
            assertThat(validators.stream().map(JobJarIT::loader).distinct()).hasSize(2);
            assertThat(validators.stream()
                            .map(seen -> seen.variables().get("<tm_id>"))
                            .distinct())
                    .hasSize(2);
        }
    }

    private static ClassLoader loader(SeenMetrics.Seen seen) {
        return seen.metric().getClass().getClassLoader();
    }
}
