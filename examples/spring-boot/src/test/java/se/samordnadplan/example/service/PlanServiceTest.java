package se.samordnadplan.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.validation.ReadLimits;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** What the service answers while all is well. */
class PlanServiceTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final String SOUND = "01-home-after-hip-fracture.json";
    private static final String WITH_REMARKS = "17-follow-up-missed.json";
    private static final String NO_SIP = "13-habilitation-plan-is-no-sip.json";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService(PlanServiceTest.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {SOUND, WITH_REMARKS, NO_SIP, "18-unreadable-values.json"})
    void answersWithTheReport(String name) throws Exception {
        var plan = RunningService.plan(name);

        var answer = service.post("/plans/validate", plan);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(contentType(answer)).isEqualTo("application/json");
        assertThat(answer.body()).isEqualTo(report(plan, MON_2026_03_02).toJson());
    }

    @Test
    void answersAsOfTheDayAskedFor() throws Exception {
        var plan = RunningService.plan(SOUND);

        assertThat(service.post("/plans/validate?asOf=2026-04-20", plan).body())
                .isEqualTo(report(plan, LocalDate.of(2026, 4, 20)).toJson());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-GB, en;q=0.9 | EN", "en | EN", "sv | SV", "sv, en;q=0.5 | SV", "fi, de;q=0.5 | SV"})
    void answersInTheLanguageThatIsPreferred(String preferred, Language language) throws Exception {
        var plan = RunningService.plan(NO_SIP);

        assertThat(service.post("/plans/validate", plan, "Accept-Language", preferred)
                        .body())
                .isEqualTo(report(plan, MON_2026_03_02).in(language).toJson());
    }

    @ParameterizedTest
    @CsvSource({SOUND + ", sip-exempel-01", WITH_REMARKS + ", sip-exempel-17"})
    void storesAnAcceptedPlan(String name, String id) throws Exception {
        var plan = RunningService.plan(name);

        var created = service.put("/plans/" + id, plan);
        var replaced = service.put("/plans/" + id, plan);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.body()).isEqualTo(report(plan, MON_2026_03_02).toJson());
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(service.get("/plans/" + id).body()).isEqualTo(plan);
    }

    @Test
    void keepsTheStoredPlanWhenTheNextOneIsRejected() throws Exception {
        var plan = RunningService.plan("02-psychiatry-and-supported-housing.json");
        var faulty = plan.replace("\"planType\": \"SIP\"", "\"planType\": \"HP\"");

        assertThat(service.put("/plans/sip-exempel-02", plan).statusCode()).isEqualTo(201);
        assertThat(service.put("/plans/sip-exempel-02", faulty).statusCode()).isEqualTo(422);
        assertThat(service.get("/plans/sip-exempel-02").body()).isEqualTo(plan);
    }

    @Test
    void tellsWhyAPlanIsRejected() throws Exception {
        var answer = service.put("/plans/hp-exempel-13", RunningService.plan(NO_SIP));

        assertProblem(answer, 422, """
                {"detail":"Planen sparades inte. Rätta felen bland avvikelserna och skicka den igen.",
                "instance":"/plans/hp-exempel-13","status":422,"title":"Planen är underkänd",
                "type":"https://example.org/problems/REJECTED","findings":[
                {"rule":"plan-is-sip","severity":"ERROR","binding":"MANDATORY","category":"KIND",
                "pointer":"/planType","line":5,"column":15,
                "message":"Planen är av en annan typ än SIP och bedöms inte här. Ange plantypen SIP
                 om det är en samordnad individuell plan.","arguments":{},"citations":[
                {"document":"Lag (1991:1128) om psykiatrisk tvångsvård","section":"7 a §"},
                {"document":"Lag (1991:1129) om rättspsykiatrisk vård","section":"12 a §"}]}]}
                """);
        assertThat(service.get("/plans/hp-exempel-13").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsItInEnglish() throws Exception {
        var answer = service.put("/plans/hp-exempel-13", RunningService.plan(NO_SIP), "Accept-Language", "en");

        assertProblem(answer, 422, """
                {"detail":"The plan was not stored. Correct the errors among the findings and send it again.",
                "instance":"/plans/hp-exempel-13","status":422,"title":"The plan is rejected",
                "type":"https://example.org/problems/REJECTED","findings":[
                {"rule":"plan-is-sip","severity":"ERROR","binding":"MANDATORY","category":"KIND",
                "pointer":"/planType","line":5,"column":15,
                "message":"The plan is of another type than SIP and is not judged here. Set the plan type to SIP
                 if it is a coordinated individual plan.","arguments":{},"citations":[
                {"document":"Lag (1991:1128) om psykiatrisk tvångsvård","section":"7 a §"},
                {"document":"Lag (1991:1129) om rättspsykiatrisk vård","section":"12 a §"}]}]}
                """);
    }

    @Test
    void tellsWhereADocumentEndsToBeJson() throws Exception {
        var answer = service.put("/plans/broken", "{\"id\": \"broken\", ");

        assertProblem(answer, 422, """
                {"detail":"Planen sparades inte. Rätta felen bland avvikelserna och skicka den igen.",
                "instance":"/plans/broken","status":422,"title":"Planen är underkänd",
                "type":"https://example.org/problems/REJECTED","findings":[
                {"rule":"json-malformed","severity":"ERROR","category":"READING","pointer":"","line":1,"column":18,
                "message":"Texten tar slut mitt i dokumentet. Skicka hela planen.","arguments":{"expected":"MORE"},
                "citations":[]}]}
                """);
    }

    @Test
    void storesAPlanUnderNoIdButItsOwn() throws Exception {
        var answer = service.put("/plans/other", RunningService.plan(SOUND));

        assertProblem(answer, 409, """
                {"detail":"The plan in the body has another id.",
                "instance":"/plans/other","status":409,"title":"Conflict"}
                """);
        assertThat(service.get("/plans/other").statusCode()).isEqualTo(404);
    }

    @Test
    void readsNoMoreThanAPlanMayHave() throws Exception {
        var answer = service.put("/plans/large", " ".repeat(ReadLimits.DEFAULT.maxBytes() + 1));

        assertProblem(answer, 413, """
                {"instance":"/plans/large","status":413,"title":"Content Too Large"}
                """);
    }

    @Test
    void takesJsonOnly() throws Exception {
        var answer = service.send(service.request("/plans/validate", "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(RunningService.plan(SOUND))));

        assertProblem(answer, 415, """
                {"detail":"Content-Type 'text/plain' is not supported.",
                "instance":"/plans/validate","status":415,"title":"Unsupported Media Type"}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2101-01-01"})
    void judgesOnDaysOfTheCalendarOnly(String day) throws Exception {
        var answer = service.post("/plans/validate?asOf=" + day, RunningService.plan(SOUND));

        assertProblem(answer, 400, """
                {"detail":"asOf is a date from 2010-01-01 to 2100-12-31.",
                "instance":"/plans/validate","status":400,"title":"Bad Request"}
                """);
    }

    @Test
    void asksForADay() throws Exception {
        var answer = service.post("/plans/validate?asOf=today", RunningService.plan(SOUND));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(contentType(answer)).isEqualTo("application/problem+json");
    }

    @Test
    void isWell() throws Exception {
        var answer = service.get("/actuator/health/validator");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void asksTheClockForTheDayInSweden() {
        assertThat(new PlanService().clock().getZone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
    }

    private static ValidationReport report(String plan, LocalDate asOf) {
        return SipValidator.create().validate(plan.getBytes(StandardCharsets.UTF_8), asOf);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String body) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(contentType(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).isEqualTo(body.replace("\n", ""));
    }

    private static String contentType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("none");
    }
}
