package se.samordnadplan.example.stream;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.example.stream.FixedDay.MON_2026_03_02;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.metrics.Counter;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a cluster says of plans besides the reports: to the log, also one for debugging, and to monitoring. */
class NothingPersonalTest {

    private static final String NUMBER = "198806039981";
    private static final List<String> PERSONAL =
            List.of(NUMBER, "194103179810", "Påhittson", "hunden", "Nybörjarprov", "Ingenprov", "Oläsprov");
    /** How a plan begins that goes along with its report. */
    private static final String BEGINNING = Base64.getEncoder()
            .encodeToString(Plans.SOUND.getBytes(StandardCharsets.UTF_8))
            .substring(0, 20);

    private static final List<String> PLANS = List.of(
            Plans.SOUND,
            Plans.withId(NUMBER, Plans.SOUND),
            Plans.FAULTY,
            Plans.withId("fails-" + NUMBER, Plans.JUST_INITIATED),
            Plans.withId(NUMBER, Plans.UNREADABLE),
            Plans.withId(NUMBER, Plans.SOUND).substring(0, 900));

    @Test
    void logsNothingPersonalAndCountsByVerdictAndRule() throws Exception {
        var log = new Log();
        try (var cluster = new Cluster(SeenMetrics.anew())) {
            var job = cluster.start(cluster.job(new FailingRules(), new FixedDay(MON_2026_03_02)), 2);
            cluster.put("plans.ndjson", PLANS);
            cluster.awaitLines("reports", lines -> lines.size() >= 3);
            cluster.awaitLines("unreadable", lines -> lines.size() >= 2);
            cluster.awaitLines("not-evaluated", lines -> lines.size() >= 1);
            cluster.replaceATaskManager();
            cluster.put("more.ndjson", List.of(Plans.withId(NUMBER, Plans.FAULTY)));
            cluster.awaitLines("reports", lines -> lines.size() >= 4);
            cluster.stop(job);
        } finally {
            log.close();
        }

        assertThat(log.lines).hasSizeGreaterThan(1_000);
        assertThat(log.lines).noneMatch(NothingPersonalTest::isPersonal);
        assertThat(SeenMetrics.all()).noneMatch(seen -> isPersonal(seen.identifier() + seen.variables()));
        assertThat(counts("reports", "<verdict>"))
                .isEqualTo(Map.of("ACCEPTED", 1L, "REJECTED", 5L, "NOT_EVALUATED", 1L));
        assertThat(counts("findings", "<rule>")).containsEntry("activity-has-responsible-body", 6L);
    }

    private static Map<String, Long> counts(String name, String by) {
        return SeenMetrics.ofOurs(name)
                .collect(groupingBy(
                        seen -> seen.variables().get(by), summingLong(seen -> ((Counter) seen.metric()).getCount())));
    }

    private static boolean isPersonal(String text) {
        return PERSONAL.stream().anyMatch(text::contains) || text.contains(BEGINNING);
    }

    /** The log for debugging, of everything in this process. */
    private static final class Log extends AppenderBase<ILoggingEvent> {

        final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

        Log() {
            start();
            root.addAppender(this);
            root.setLevel(Level.DEBUG);
        }

        @Override
        protected void append(ILoggingEvent event) {
            var thrown = event.getThrowableProxy();
            lines.add(event.getFormattedMessage() + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown)));
        }

        void close() {
            root.setLevel(Level.OFF);
            root.detachAppender(this);
            stop();
        }
    }
}
