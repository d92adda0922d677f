package se.samordnadplan.example.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.example.stream.FixedDay.MON_2026_03_02;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.validation.SipValidator;

/** Which report comes of which plan, on many machines, and when one of them is lost. */
class PlanJobTest {

    private static final int FILES = 4;

    private final SipValidator validator;
    private Cluster cluster;

    PlanJobTest() throws Exception {
        validator = new FailingRules().make();
    }

    @BeforeEach
    void start() throws Exception {
        cluster = new Cluster();
    }

    @AfterEach
    void stop() throws Exception {
        cluster.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void reportsTheSameOnAnyNumberOfSlots(int parallelism) throws Exception {
        var readable = new ArrayList<String>();
        var unreadable = new ArrayList<String>();
        var failing = new ArrayList<String>();
        for (int file = 0; file < FILES; file++) {
            for (var plan : Plans.all()) {
                (plan.equals(Plans.UNREADABLE) ? unreadable : readable).add(plan.replace("sip-exempel", "in-" + file));
            }
            readable.add(Plans.withVersion(file + 1, Plans.SOUND));
            readable.add(Plans.SOUND.replaceFirst("\"id\": \"[^\"]*\",", ""));
            unreadable.addAll(List.of("{", "[" + file + "]", "plan " + file, "{\"id\": " + file + "}"));
            failing.add(Plans.withId("fails-" + file, Plans.JUST_INITIATED));
        }
        var job = cluster.start(cluster.job(new FailingRules(), new FixedDay(MON_2026_03_02)), parallelism);

        putInTurn("all", readable, unreadable, failing);

        cluster.awaitLines("reports", lines -> lines.size() >= readable.size());
        cluster.awaitLines("unreadable", lines -> lines.size() >= unreadable.size());
        cluster.awaitLines("not-evaluated", lines -> lines.size() >= failing.size());
        cluster.stop(job);
        assertThat(cluster.lines("reports")).containsExactlyInAnyOrderElementsOf(reports(readable));
        assertThat(cluster.lines("unreadable")).containsExactlyInAnyOrderElementsOf(reportsWithPlans(unreadable));
        assertThat(cluster.lines("not-evaluated")).containsExactlyInAnyOrderElementsOf(reportsWithPlans(failing));
    }

    @Test
    void losesNothingAndDoublesNothingWhenATaskManagerIsLost() throws Exception {
        var plans = IntStream.range(0, 1_200)
                .mapToObj(
                        number -> Plans.withId("plan-" + number, number % 3 == 0 ? Plans.FAULTY : Plans.JUST_INITIATED))
                .toList();
        var job = cluster.start(cluster.job(new FailingRules(), new FixedDay(MON_2026_03_02)), 4);

        putInTurn("before", plans.subList(0, 400));
        cluster.awaitLines("reports", lines -> lines.size() >= 100);
        putInTurn("meanwhile", plans.subList(400, 800));
        cluster.replaceATaskManager();
        putInTurn("after", plans.subList(800, 1_200));

        cluster.awaitLines("reports", lines -> lines.size() >= plans.size());
        assertThat(cluster.restarts()).isPositive();
        cluster.stop(job);
        assertThat(cluster.lines("reports")).containsExactlyInAnyOrderElementsOf(reports(plans));
    }

    @SafeVarargs
    private void putInTurn(String name, List<String>... plans) throws Exception {
        var files = new ArrayList<List<String>>();
        IntStream.range(0, FILES).forEach(file -> files.add(new ArrayList<>()));
        for (var some : plans) {
            IntStream.range(0, some.size())
                    .forEach(number -> files.get(number % FILES).add(some.get(number)));
        }
        for (int file = 0; file < FILES; file++) {
            cluster.put(name + "-" + file + ".ndjson", files.get(file));
        }
    }

    private List<String> reports(List<String> plans) {
        return plans.stream()
                .map(plan -> Plans.report(validator, plan, MON_2026_03_02))
                .toList();
    }

    private List<String> reportsWithPlans(List<String> plans) {
        return plans.stream()
                .map(plan -> Plans.reportWithPlan(validator, plan, MON_2026_03_02))
                .toList();
    }
}
