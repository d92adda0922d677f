package se.samordnadplan.example.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The broker stops in the middle of many plans: each of them is in one queue afterwards, in the right one, and once. */
class BrokerRestartTest {

    private static final int PLANS = 10_000;
    private static final Pattern ID = Pattern.compile("\"id\": \"([a-z]+-\\d+)\"");

    private Broker broker;

    @BeforeEach
    void start() throws Exception {
        broker = new Broker();
    }

    @AfterEach
    void stop() throws Exception {
        broker.stop();
    }

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
        broker.send(IntStream.range(0, PLANS)
                .mapToObj(number -> Plans.bytes(plan(number)))
                .toList());

        try (var route = new RunningRoute(broker, RunningRoute.MON_2026_03_02)) {
            route.awaitLeft(PLANS * 2 / 3);
            broker.stop();
            broker.startAgain();
            assertThat(broker.count("sip.plans")).isPositive();
            route.awaitLeft(0);
        }

        assertThat(ids(broker.drain("sip.accepted"))).containsExactlyInAnyOrderElementsOf(ids("sound"));
        assertThat(ids(broker.drain("sip.rejected"))).containsExactlyInAnyOrderElementsOf(ids("faulty"));
        assertThat(ids(broker.drain("sip.not-evaluated"))).containsExactlyInAnyOrderElementsOf(ids("fails"));
    }

    private static String id(int number) {
        var kind = number % 500 == 0 ? "fails" : number % 3 == 0 ? "faulty" : "sound";
        return kind + "-" + number;
    }

    private static String plan(int number) {
        var id = id(number);
        return Plans.withId(id, id.startsWith("faulty") ? Plans.FAULTY : Plans.SOUND);
    }

    private static List<String> ids(String kind) {
        return IntStream.range(0, PLANS)
                .mapToObj(BrokerRestartTest::id)
                .filter(id -> id.startsWith(kind))
                .toList();
    }

    private static List<String> ids(List<Received> messages) {
        var ids = new ArrayList<String>();
        for (var message : messages) {
            var id = ID.matcher(message.body());
            assertThat(id.find()).isTrue();
            ids.add(id.group(1));
        }
        return ids;
    }
}
