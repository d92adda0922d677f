package se.samordnadplan.example.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.example.stream.FixedDay.MON_2026_03_02;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The job is stopped with a savepoint and started from it. */
class OtherRulesTest {

    private static final NamedRuleSet NATIONAL = new NamedRuleSet("national");
    private static final NamedRuleSet LOCAL = new NamedRuleSet("vasterbotten");
    private static final List<String> PLANS = IntStream.range(0, 100)
            .mapToObj(number -> Plans.withId("plan-" + number, number % 3 == 0 ? Plans.FAULTY : Plans.SOUND))
            .toList();
    private static final String MORE = Plans.withId("more", Plans.SOUND);

    private final FixedDay day = new FixedDay(MON_2026_03_02);
    private Cluster cluster;

    @BeforeEach
    void start() throws Exception {
        cluster = new Cluster();
        cluster.put("plans.ndjson", PLANS);
    }

    @AfterEach
    void stop() throws Exception {
        cluster.close();
    }

    @Test
    void judgesAllPlansAgainByOtherRules() throws Exception {
        var before = cluster.start(cluster.job(NATIONAL, day), 2);
        cluster.awaitLines("reports", lines -> lines.size() >= PLANS.size());
        var savepoint = cluster.stop(before);

        var after = cluster.startFrom(savepoint, cluster.job(LOCAL, day), 4);

        cluster.awaitLines("reports", lines -> lines.size() >= 2 * PLANS.size());
        cluster.stop(after);
        assertThat(cluster.lines("reports"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(reports(NATIONAL, PLANS), reports(LOCAL, PLANS))
                        .toList());
    }

    @Test
    void judgesNoPlanAgainByTheSameRules() throws Exception {
        var before = cluster.start(cluster.job(NATIONAL, day), 2);
        cluster.awaitLines("reports", lines -> lines.size() >= PLANS.size());
        var savepoint = cluster.stop(before);

        var after = cluster.startFrom(savepoint, cluster.job(NATIONAL, day), 2);
        cluster.put("more.ndjson", List.of(MORE));

        cluster.awaitLines("reports", lines -> lines.size() >= PLANS.size() + 1);
        cluster.stop(after);
        assertThat(cluster.lines("reports"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(reports(NATIONAL, PLANS), reports(NATIONAL, List.of(MORE)))
                                .toList());
    }

    private static Stream<String> reports(NamedRuleSet rules, List<String> plans) throws Exception {
        var validator = rules.make();
        return plans.stream().map(plan -> Plans.report(validator, plan, MON_2026_03_02));
    }
}
