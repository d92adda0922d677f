package se.samordnadplan.example.route;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.camel.main.Main;
import org.apache.camel.spi.EventNotifier;
import se.samordnadplan.example.failing.FailingRule;
import se.samordnadplan.sip.validation.SipValidator;

/** The application in this process, with a validator that fails for plans whose id begins with {@code fails-}. */
final class RunningRoute implements AutoCloseable {

    static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

    private final Broker broker;
    private final Main application;

    RunningRoute(Broker broker, LocalDate today, EventNotifier... watchers) throws Exception {
        this.broker = broker;
        var zone = ZoneId.of("Europe/Stockholm");
        var morning = today.atTime(0, 30).atZone(zone).toInstant();
        application = SortPlans.application(validator(), Clock.fixed(morning, zone));
        application.addOverrideProperty("broker.url", broker.url());
        application.addOverrideProperty("sip.redelivery-delay", "1");
        for (var watcher : watchers) {
            application.bind("watcher", watcher);
        }
        application.start();
    }

    static SipValidator validator() throws Exception {
        return FailingRule.validator(Path.of("..", "failing-rule", "failing.json"));
    }

    /** Waits until no more than so many plans are left to be sorted. */
    void awaitLeft(long plans) {
        await("plans left in the queue")
                .atMost(LONG_ENOUGH)
                .until(() -> broker.count("sip.plans"), left -> left <= plans);
    }

    @Override
    public void close() {
        application.stop();
    }
}
