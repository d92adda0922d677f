package se.samordnadplan.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What monitoring reads. */
class MetricsTest {

    @Test
    void countsByVerdictAndByRule() throws Exception {
        try (var service = new RunningService(MetricsTest.class)) {
            for (var plan : new String[] {
                "01-home-after-hip-fracture.json", "13-habilitation-plan-is-no-sip.json", "14-nobody-responsible.json"
            }) {
                service.post("/plans/validate", RunningService.plan(plan));
            }
            service.get("/actuator/health");

            assertThat(lines(service, "sip_validation_seconds_count"))
                    .containsExactlyInAnyOrder(
                            "sip_validation_seconds_count{verdict=\"ACCEPTED\"} 1",
                            "sip_validation_seconds_count{verdict=\"REJECTED\"} 2");
            assertThat(lines(service, "sip_findings_total"))
                    .containsExactlyInAnyOrder(
                            "sip_findings_total{rule=\"activity-has-responsible-body\",severity=\"ERROR\"} 3.0",
                            "sip_findings_total{rule=\"coordinator-appointed\",severity=\"WARNING\"} 1.0",
                            "sip_findings_total{rule=\"follow-up-planned\",severity=\"WARNING\"} 1.0",
                            "sip_findings_total{rule=\"overall-responsibility-assigned\",severity=\"ERROR\"} 1.0",
                            "sip_findings_total{rule=\"plan-is-sip\",severity=\"ERROR\"} 1.0");
        }
    }

    private static String[] lines(RunningService service, String metric) throws IOException, InterruptedException {
        return service.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(metric + "{"))
                .toArray(String[]::new);
    }
}
