package se.samordnadplan.sip.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;

/** A host that validates plans by itself, with nothing but the defaults of its Bean Validation. */
class HostValidationTest {

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void start() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    private static List<String> told(SipPlan plan) {
        return validator.validate(plan).stream()
                .filter(violation -> !violation.getMessageTemplate().startsWith("{"))
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }

    @Test
    void isToldEveryFaultOfThePlanInPlainWords() {
        var plan = SipJson.read("""
                {"formatVersion":"1.0","id":"19121212-1212",
                 "individual":{"identifier":{"type":"PERSONNUMMER","value":"191212121213"},"birthDate":"1889-12-31",
                   "municipality":"0100","region":"02","contact":{"phone":"1","email":"x"},
                   "protectedIdentity":"CONFIDENTIALITY_MARKING"},
                 "bodies":[{"id":"b","name":"x","kind":"OTHER","organizationNumber":"1","hsaId":"x"},{"id":"b"}],
                 "invitation":{"invitees":["?"],"sentOn":"2009-01-01"},"delivery":{"copies":["?","?"]},
                 "goals":[{"activities":[{"status":"DONE","startOn":"2026-02-02","dueOn":"2026-02-01"}]}]}
                """);

        assertThat(told(plan))
                .containsExactly(
                        "bodies[0].hsaId must be an HSA-id of the national format",
                        "bodies[0].organizationNumber must be an organisation number",
                        "bodies[1].id must not be the id of another part of the same kind",
                        "delivery.copies[0].<list element> must be the id of a part of the plan",
                        "delivery.copies[1].<list element> must be the id of a part of the plan",
                        "delivery.copies[1].<list element> must not name the same participant again",
                        "goals[0].activities[0].completedOn must agree on whether the activity is done",
                        "goals[0].activities[0].dueOn must not be before startOn",
                        "id must not be an identity number of a person",
                        "individual.birthDate must be from 1890-01-01 to 2099-12-31",
                        "individual.contact must be absent for a person with protected personal data",
                        "individual.contact.email must be an e-mail address",
                        "individual.contact.phone must be a telephone number",
                        "individual.identifier.value must be a valid number of its kind",
                        "individual.municipality must be absent for a person with protected personal data",
                        "individual.municipality must be the code of a municipality",
                        "individual.region must be the code of a region",
                        "invitation.invitees[0].<list element> must be the id of a part of the plan",
                        "invitation.sentOn must be from 2010-01-01 to 2099-12-31");
    }

    @Test
    void isToldWhatIsMissingAndTooLongByTheStandardConstraints() {
        var plan = SipJson.read("{\"formatVersion\":\"1.0\",\"id\":\"" + "x".repeat(65) + "\",\"goals\":[null]}");

        assertThat(validator.validate(plan))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("id", "individual", "planType", "status", "goals[0].<list element>");
    }

    @Test
    void aSoundPlanHasNoViolation() {
        var plan = SipJson.read("""
                {"formatVersion":"1.0","id":"x","planType":"SIP","status":"INITIATED","individual":{},
                 "participants":[{"id":"p1","role":"INDIVIDUAL","contact":{}}],"delivery":{"copies":["p1"]}}
                """);

        assertThat(validator.validate(plan)).isEmpty();
    }
}
