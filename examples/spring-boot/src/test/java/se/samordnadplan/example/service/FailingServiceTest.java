package se.samordnadplan.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.samordnadplan.example.failing.FailingRule;
import se.samordnadplan.example.failing.Failure;
import se.samordnadplan.sip.validation.SipValidator;

/** What the service answers where its validator fails, and what it tells of plans to those who watch it. */
class FailingServiceTest {

    private static final Path LOG = Path.of("target", "service.log");
    private static final Path HEALTH_PLAN = Path.of("target", "fails-health.json");

    private static RunningService service;

    @BeforeAll
    static void start() throws IOException {
        Files.deleteIfExists(LOG);
        Files.writeString(HEALTH_PLAN, plan("fails-health"));
        service = new RunningService(
                FailingServiceTest.class,
                "--sip.health-plan=file:" + HEALTH_PLAN,
                "--logging.file.name=" + LOG,
                "--logging.threshold.console=off",
                "--logging.level.root=debug",
                "--logging.level.org.apache=info");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Bean
    @Primary
    SipValidator failingValidator() throws Exception {
        return FailingRule.validator(Path.of("..", "failing-rule", "failing.json"));
    }

    @Test
    void storesNoPlanThatWasNotJudged() throws Exception {
        var answer = service.put("/plans/fails-1", plan("fails-1"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo("""
                {"detail":"Granskningen misslyckades. Det säger inget om planen, och den är inte godtagen. Skicka den igen senare.",
                "instance":"/plans/fails-1","status":503,"title":"Planen är inte färdigbedömd",
                "type":"https://example.org/problems/NOT_EVALUATED","findings":[
                {"rule":"validation-incomplete","severity":"ERROR","category":"SYSTEM",
                "message":"Granskningen kunde inte slutföras på grund av ett fel i programmet, inte i planen. Planen är inte bedömd:
                 kör om granskningen och anmäl felet om det kvarstår.","arguments":{"rules":"x-fails"},"citations":[]}]}
                """.replace("\n", ""));
        assertThat(service.get("/plans/fails-1").statusCode()).isEqualTo(404);
    }

    @Test
    void givesNoReportOfAPlanThatWasNotJudged() throws Exception {
        assertThat(service.post("/plans/validate", plan("fails-2")).statusCode())
                .isEqualTo(503);
    }

    @Test
    void storesThePlanOnceTheValidatorIsWellAgain() throws Exception {
        assertThat(service.put("/plans/fails-3", plan("fails-3")).statusCode()).isEqualTo(503);

        Failure.mend("fails-3");

        assertThat(service.put("/plans/fails-3", plan("fails-3")).statusCode()).isEqualTo(201);
    }

    @Test
    void isNotWell() throws Exception {
        var answer = service.get("/actuator/health/validator");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    /** Whatever comes of a plan, nothing of its content is in answers, metrics or log, not even in a log for debugging. */
    @Test
    void repeatsNothingPersonal() throws Exception {
        var sound = plan("canary").replace("Nour Nybörjarprov", "Kanarie Fågelsson");
        var told = new ArrayList<String>();
        for (var plan : List.of(
                sound,
                sound.replace("198806039981", "198806039982"),
                sound.replace("\"version\": 1", "\"version\": \"Fågelsson\""),
                sound.replace("\"planType\": \"SIP\"", "\"Fågelsson\": \"198806039981\""),
                sound.replace("\"id\": \"canary\"", "\"id\": \"fails-canary\""),
                sound.replace("}", ""),
                "Fågelsson 198806039981")) {
            told.add(service.post("/plans/validate", plan).body());
            told.add(service.put("/plans/canary", plan).body());
        }
        told.add(service.get("/actuator/prometheus").body());
        told.add(service.get("/actuator/health").body());
        told.add(Files.readString(LOG));

        assertThat(told)
                .hasSize(17)
                .allSatisfy(text -> assertThat(text)
                        .isNotEmpty()
                        .doesNotContain("Kanarie", "Fågelsson", "198806039981", "198806039982", "tillfälliga boenden"));
    }

    private static String plan(String id) throws IOException {
        return RunningService.plan("08-just-initiated.json").replace("sip-exempel-08", id);
    }
}
