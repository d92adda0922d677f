package se.samordnadplan.example.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Judges plans and measures it. Tags are verdicts, severities and rule ids: few, and nothing of a plan. */
@Component
class Judge {

    private final SipValidator validator;
    private final MeterRegistry metrics;

    Judge(SipValidator validator, MeterRegistry metrics) {
        this.validator = validator;
        this.metrics = metrics;
    }

    ValidationReport judge(byte[] plan, LocalDate asOf, Locale locale) {
        var start = Timer.start(metrics);
        var report = validator.validate(plan, asOf);
        start.stop(metrics.timer("sip.validation", "verdict", report.verdict().name()));
        report.findings().forEach(this::count);
        return report.in(locale.getLanguage().equals("en") ? Language.EN : Language.SV);
    }

    private void count(Finding finding) {
        metrics.counter(
                        "sip.findings",
                        "rule",
                        finding.rule().value(),
                        "severity",
                        finding.severity().name())
                .increment();
    }
}
