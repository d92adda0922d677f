package se.samordnadplan.example.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.validation.SipValidator;

/** What is laid beside a plan that is judged again. */
class JudgeTest {

    @Test
    void forgetsTheReportOfAnEarlierTry() throws Exception {
        var exchange = new DefaultExchange(new DefaultCamelContext());
        var plan = Plans.WITH_A_LONG_REPORT.getBytes(StandardCharsets.UTF_8);
        exchange.getMessage().setBody(plan);
        var validator = RunningRoute.validator();

        judge(validator, RunningRoute.MON_2026_03_02).process(exchange);
        assertThat(exchange.getProperty(Judge.LONG_REPORT))
                .isEqualTo(validator.validate(plan, RunningRoute.MON_2026_03_02).toJsonLine());

        var refused = judge(validator, SipValidator.LAST_AS_OF.plusDays(1));
        assertThatThrownBy(() -> refused.process(exchange)).isInstanceOf(NotEvaluated.class);
        assertThat(exchange.getProperty(Judge.LONG_REPORT)).isNull();
        assertThat(exchange.getMessage().getHeaders()).isEmpty();
    }

    private static Judge judge(SipValidator validator, LocalDate today) {
        return new Judge(
                validator, Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }
}
