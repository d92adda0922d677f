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

/** The constraints between the parts of a plan, each in every place that it looks at. */
class PlanConstraintsTest {

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

    /** The places at which a constraint is told of a plan, with more in it than its version. */
    private static List<String> places(String message, String more) {
        var plan = SipJson.read("{\"formatVersion\":\"1.0\"" + more + "}");
        return validator.validate(plan).stream()
                .filter(violation -> violation.getMessage().equals(message))
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    @Test
    void aReferenceLeadsSomewhereWhereverItStands() {
        assertThat(places("must be the id of a part of the plan", """
                ,"bodies":[null,{},{"id":"b1"}],"meetings":[null,{"chair":"?","documenter":"?","attendees":["p1",null,"?"]}],
                "participants":[{"id":"p1","body":"b1"},{"body":"p1"},null],"overallResponsibleBody":"p1",
                "need":{"identifiedBy":"b1","assessedBy":"?"},"consent":{"givenBy":"?","documentedBy":"?"},
                "invitation":{"sentBy":"?","invitees":["p1","?"]},
                "goals":[null,{"responsible":"?","followUpResponsible":"?",
                  "subGoals":[{"activities":[{"responsible":"?"}]}],"activities":[{"followUpResponsible":"?"}]}],
                "activities":[{"responsibleBody":"?"},{"responsibleBody":"b1","responsible":"p1"}],
                "coordinators":[{"participant":"?"}],"nextFollowUp":{"responsible":"?"},
                "followUps":[{"meeting":"p1","by":"?"}],"approvals":[{"participant":"?"}],
                "delivery":{"copies":["?"],"originalHeldBy":"?"},"evaluation":{"by":"?"},"closure":{"closedBy":"?"}
                """))
                .containsExactly(
                        "activities[0].responsibleBody",
                        "approvals[0].participant",
                        "closure.closedBy",
                        "consent.documentedBy",
                        "consent.givenBy",
                        "coordinators[0].participant",
                        "delivery.copies[0].<list element>",
                        "delivery.originalHeldBy",
                        "evaluation.by",
                        "followUps[0].by",
                        "followUps[0].meeting",
                        "goals[1].activities[0].followUpResponsible",
                        "goals[1].followUpResponsible",
                        "goals[1].responsible",
                        "goals[1].subGoals[0].activities[0].responsible",
                        "invitation.invitees[1].<list element>",
                        "invitation.sentBy",
                        "meetings[1].attendees[2].<list element>",
                        "meetings[1].chair",
                        "meetings[1].documenter",
                        "need.assessedBy",
                        "need.identifiedBy",
                        "nextFollowUp.responsible",
                        "overallResponsibleBody",
                        "participants[1].body");
    }

    private static final String EACH_ID_TWICE = """
            ,"id":"x","bodies":[{"id":"x"},{"id":"x"},{}],"participants":[{"id":"x"},{"id":"x"},{}],
            "meetings":[{"id":"x"},{"id":"x"},{}],
            "goals":[{"id":"x","subGoals":[{"id":"x","activities":[{"id":"x"}]}],"activities":[{"id":"x"}]},{"id":"x"}],
            "activities":[{"id":"x"},{}]
            """;

    @Test
    void anIdIsThatOfOnePartOfItsKind() {
        assertThat(places("must not be the id of another part of the same kind", EACH_ID_TWICE))
                .containsExactly(
                        "activities[0].id",
                        "bodies[1].id",
                        "goals[0].activities[0].id",
                        "goals[0].subGoals[0].id",
                        "goals[1].id",
                        "meetings[1].id",
                        "participants[1].id");
    }

    @Test
    void anIdIsNoIdentityNumberWhereverItStands() {
        assertThat(places("must not be an identity number of a person", EACH_ID_TWICE.replace("x", "121212-1212")))
                .containsExactly(
                        "activities[0].id",
                        "bodies[0].id",
                        "bodies[1].id",
                        "goals[0].activities[0].id",
                        "goals[0].id",
                        "goals[0].subGoals[0].activities[0].id",
                        "goals[0].subGoals[0].id",
                        "goals[1].id",
                        "id",
                        "meetings[0].id",
                        "meetings[1].id",
                        "participants[0].id",
                        "participants[1].id");
    }

    @Test
    void aListNamesAParticipantOnce() {
        assertThat(places("must not name the same participant again", """
                ,"invitation":{"invitees":["p1","p2","p1","p1"]},"delivery":{"copies":["p2","p2"]},
                "meetings":[{"attendees":["p1","p1"]},{"attendees":["p1"]}],
                "coordinators":[{"participant":"p1"},{},{"participant":"p1"},{}]
                """))
                .containsExactly(
                        "coordinators[2].participant",
                        "delivery.copies[1].<list element>",
                        "invitation.invitees[2].<list element>",
                        "invitation.invitees[3].<list element>",
                        "meetings[0].attendees[1].<list element>");
    }

    @Test
    void aProtectedPersonHasNoAddressAndNoMunicipality() {
        var protectedPerson = """
                ,"individual":{"contact":{},"municipality":"0180","protectedIdentity":"PROTECTED_REGISTRATION"},
                "participants":[{"role":"INDIVIDUAL","contact":{}},{"role":"INDIVIDUAL"},{"role":"RELATIVE","contact":{}}]
                """;
        var message = "must be absent for a person with protected personal data";

        assertThat(places(message, protectedPerson))
                .containsExactly("individual.contact", "individual.municipality", "participants[0].contact");
        assertThat(places(message, protectedPerson.replace("PROTECTED_REGISTRATION", "NONE")))
                .isEmpty();
        assertThat(places(message, protectedPerson.replace(",\"protectedIdentity\":\"PROTECTED_REGISTRATION\"", "")))
                .isEmpty();
    }

    @Test
    void anActivityEndsNotBeforeItBegins() {
        assertThat(places("must not be before startOn", """
                ,"activities":[{"startOn":"2026-02-02","dueOn":"2026-02-01","completedOn":"2026-02-01"},
                {"startOn":"2026-02-02","dueOn":"2026-02-02","completedOn":"2026-02-02"},
                {"startOn":"2026-02-02"},{"dueOn":"2026-02-01","completedOn":"2026-02-01"}]
                """))
                .containsExactly("activities[0].completedOn", "activities[0].dueOn");
    }

    @Test
    void anActivityIsDoneExactlyWhereItHasADayOfCompletion() {
        assertThat(places("must agree on whether the activity is done", """
                ,"activities":[{"status":"DONE"},{"status":"ONGOING","completedOn":"2026-02-01"},
                {"status":"DONE","completedOn":"2026-02-01"},{"status":"ONGOING"}]
                """))
                .containsExactly("activities[0].completedOn", "activities[1].status");
    }

    @Test
    void anIdentityNumberIsOneOfItsKind() {
        var message = "must be a valid number of its kind";
        var individual = ",\"individual\":{\"identifier\":{\"type\":\"PERSONNUMMER\",\"value\":\"191212121213\"}}";

        assertThat(places(message, individual)).containsExactly("individual.identifier.value");
        assertThat(places(message, individual.replace("191212121213", "191212121212")))
                .isEmpty();
        assertThat(places(message, individual.replace("\"type\":\"PERSONNUMMER\",", "")))
                .isEmpty();
    }
}
