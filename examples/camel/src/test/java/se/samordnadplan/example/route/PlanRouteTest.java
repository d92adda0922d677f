package se.samordnadplan.example.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeRedeliveryEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samordnadplan.example.failing.Failure;
import se.samordnadplan.sip.validation.SipValidator;

/** Which plan comes to which queue, and how. */
class PlanRouteTest {

    private static final LocalDate MON_2026_03_02 = RunningRoute.MON_2026_03_02;

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
    void sortsPlansByTheirVerdict() throws Exception {
        sort(Plans.bytes(Plans.SOUND), Plans.bytes(Plans.WITH_REMARKS), Plans.bytes(Plans.FAULTY), Plans.bytes("{"));

        assertThat(broker.drain("sip.accepted"))
                .extracting(Received::body)
                .containsExactlyInAnyOrder(Plans.SOUND, Plans.WITH_REMARKS);
        assertThat(broker.drain("sip.rejected"))
                .extracting(Received::body)
                .containsExactlyInAnyOrder(Plans.FAULTY, "{");
        assertThat(broker.count("sip.not-evaluated")).isZero();
    }

    @Test
    void addsWhatIsSaidOfThePlan() throws Exception {
        sort(Plans.bytes(Plans.FAULTY));

        var rejected = only("sip.rejected");
        assertThat(rejected.said().get("SipVerdict")).isEqualTo("REJECTED");
        assertThat(rejected.said().get("SipAsOf")).isEqualTo("2026-03-02");
        assertThat(rejected.said().get("SipReport"))
                .isEqualTo(RunningRoute.validator()
                        .validate(Plans.FAULTY.getBytes(StandardCharsets.UTF_8), MON_2026_03_02)
                        .toJsonLine());
    }

    @Test
    void takesTextAsWell() throws Exception {
        sort(session -> session.createTextMessage(Plans.WITH_REMARKS));

        var accepted = only("sip.accepted");
        assertThat(accepted.isText()).isTrue();
        assertThat(accepted.body()).isEqualTo(Plans.WITH_REMARKS);
        assertThat(accepted.said().get("SipVerdict")).isEqualTo("ACCEPTED_WITH_REMARKS");
    }

    @Test
    void believesNothingThatTheSenderSaysOfThePlan() throws Exception {
        sort(session -> {
            var message = session.createTextMessage(Plans.FAULTY);
            message.setStringProperty("SipVerdict", "ACCEPTED");
            message.setStringProperty("SipSender", "trust me");
            message.setJMSReplyTo(session.createQueue("sip.accepted"));
            return message;
        });

        var rejected = only("sip.rejected");
        assertThat(rejected.said().get("SipVerdict")).isEqualTo("REJECTED");
        assertThat(rejected.said()).doesNotContainKey("SipSender");
        assertThat(broker.count("sip.accepted")).isZero();
    }

    @Test
    void sendsAReportThatNoHeaderHoldsByItself() throws Exception {
        sort(Plans.bytes(Plans.WITH_A_LONG_REPORT));

        var rejected = only("sip.rejected");
        assertThat(rejected.body()).isEqualTo(Plans.WITH_A_LONG_REPORT);
        assertThat(rejected.said().get("SipVerdict")).isEqualTo("REJECTED");
        assertThat(rejected.said()).doesNotContainKey("SipReport");
        assertThat(only("sip.reports").body())
                .isEqualTo(RunningRoute.validator()
                        .validate(Plans.WITH_A_LONG_REPORT.getBytes(StandardCharsets.UTF_8), MON_2026_03_02)
                        .toJsonLine());
    }

    @Test
    void putsAsideWhatCannotBeJudgedAndGoesOn() throws Exception {
        var tries = new Tries(() -> {});
        var failing = Plans.withId("fails-1", Plans.SOUND);

        sort(tries, MON_2026_03_02, Plans.bytes(failing), Plans.bytes(Plans.SOUND));

        var notEvaluated = only("sip.not-evaluated");
        assertThat(notEvaluated.body()).isEqualTo(failing);
        assertThat(notEvaluated.said().get("SipVerdict")).isEqualTo("NOT_EVALUATED");
        assertThat(notEvaluated.said().get("SipReport")).contains("validation-incomplete");
        assertThat(tries.repeated).containsExactly(1, 2, 3);
        assertThat(only("sip.accepted").body()).isEqualTo(Plans.SOUND);
    }

    @Test
    void judgesAgainUntilTheValidatorIsWell() throws Exception {
        var tries = new Tries(() -> Failure.mend("fails-2"));
        var failing = Plans.withId("fails-2", Plans.SOUND);

        sort(tries, MON_2026_03_02, Plans.bytes(failing));

        assertThat(tries.repeated).containsExactly(1);
        assertThat(only("sip.accepted").body()).isEqualTo(failing);
    }

    /** The calendar ends with the year 2100: the validator refuses the day. */
    @Test
    void putsAsideAPlanOfWhichTheValidatorThrows() throws Exception {
        sort(new Tries(() -> {}), SipValidator.LAST_AS_OF.plusDays(1), Plans.bytes(Plans.SOUND));

        var notEvaluated = only("sip.not-evaluated");
        assertThat(notEvaluated.body()).isEqualTo(Plans.SOUND);
        assertThat(notEvaluated.said().get("SipVerdict")).isEqualTo("NOT_EVALUATED");
        assertThat(notEvaluated.said()).doesNotContainKey("SipReport");
    }

    private void sort(Broker.Outgoing... messages) throws Exception {
        sort(new Tries(() -> {}), MON_2026_03_02, messages);
    }

    private void sort(Tries tries, LocalDate today, Broker.Outgoing... messages) throws Exception {
        broker.send(List.of(messages));
        try (var route = new RunningRoute(broker, today, tries)) {
            route.awaitLeft(0);
        }
    }

    private Received only(String queue) throws Exception {
        var messages = broker.drain(queue);
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    /** Sees when a plan is to be judged again. */
    private static final class Tries extends EventNotifierSupport {

        final Queue<Integer> repeated = new ConcurrentLinkedQueue<>();
        private final Runnable then;

        Tries(Runnable then) {
            this.then = then;
        }

        @Override
        public void notify(CamelEvent event) {
            if (event instanceof ExchangeRedeliveryEvent again) {
                repeated.add(again.getAttempt());
                then.run();
            }
        }
    }
}
