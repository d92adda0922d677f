package se.samordnadplan.example.service;

import java.io.IOException;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.Verdict;

/** The validator is well if it judges a small plan. It is the same plan and day each time, and it is not counted. */
@Component
class ValidatorHealthIndicator implements HealthIndicator {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private final SipValidator validator;
    private final byte[] plan;

    ValidatorHealthIndicator(SipValidator validator, @Value("${sip.health-plan}") Resource plan) throws IOException {
        this.validator = validator;
        this.plan = plan.getContentAsByteArray();
    }

    @Override
    public Health health() {
        var verdict = validator.validate(plan, MON_2026_03_02).verdict();
        return verdict == Verdict.NOT_EVALUATED
                ? Health.down().build()
                : Health.up().build();
    }
}
