package se.samordnadplan.sip.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.party.Contact;
import se.samordnadplan.sip.model.party.ParticipantBuilder;

class ConstraintCheckTest {

    private static final ConstraintCheck CHECK = new ConstraintCheck();

    private static List<String> told(SipPlan plan) {
        return CHECK.check(plan).stream()
                .map(fault -> fault.rule() + " " + fault.severity() + " " + fault.pointer() + " " + fault.arguments())
                .toList();
    }

    /** What is told of a sound plan with more in it. */
    private static List<String> told(String more) {
        return told(SipJson.read("""
                {"formatVersion":"1.0","id":"plan","planType":"SIP","status":"INITIATED",
                 "bodies":[{"id":"b1","name":"B","kind":"OTHER"}],
                 "participants":[{"id":"p1","role":"INDIVIDUAL"},{"id":"p2","role":"PROFESSIONAL"}],
                 "meetings":[{"id":"m1","type":"PLANNING"}],"individual":{}""" + more + "}"));
    }

    /** In the texts {@code '} stands for a quotation mark. */
    private static Arguments row(String more, String... faults) {
        return Arguments.of(more.replace('\'', '"'), List.of(faults));
    }

    static Stream<Arguments> singleValues() {
        return Stream.of(
                row(""),
                row(",'source':{'system':'" + "x".repeat(100) + "'}"),
                row(
                        ",'source':{'system':'" + "x".repeat(99) + "😀'}",
                        "text-length ERROR /source/system {max=100, length=101}"),
                row(",'source':{'hsaId':'SE5560360794-1'}", "hsa-id-valid WARNING /source/hsaId {}"),
                row(
                        ",'goals':[null,{},{'id':'g','description':'x','activities':[null]}]",
                        "field-required ERROR /goals/0 {expected=ELEMENT}",
                        "field-required ERROR /goals/1/description {}",
                        "field-required ERROR /goals/1/id {}",
                        "field-required ERROR /goals/2/activities/0 {expected=ELEMENT}"),
                row(
                        ",'invitation':{'invitees':['p1',null,' ']}",
                        "field-required ERROR /invitation/invitees/1 {expected=ELEMENT}",
                        "field-required ERROR /invitation/invitees/2 {expected=ELEMENT}"),
                row(
                        ",'consent':{'informedOn':'2009-12-31','decidedOn':'2100-01-01'}",
                        "date-plausible ERROR /consent/decidedOn {earliest=2010-01-01, latest=2099-12-31}",
                        "field-required ERROR /consent/decision {}",
                        "date-plausible ERROR /consent/informedOn {earliest=2010-01-01, latest=2099-12-31}"),
                row(
                        ",'activities':[{'id':'a','description':'x','startOn':'2026-02-02','dueOn':'2026-02-01',"
                                + "'completedOn':'2026-02-01'}]",
                        "dates-ordered ERROR /activities/0/completedOn {}",
                        "dates-ordered ERROR /activities/0/dueOn {}",
                        "activity-status-consistent ERROR /activities/0/status {expected=DONE}"),
                row(
                        ",'activities':[{'id':'a','description':'x','status':'DONE','startOn':'2026-02-02',"
                                + "'dueOn':'2026-02-02'}]",
                        "activity-status-consistent ERROR /activities/0/completedOn {expected=DATE}"),
                row(
                        ",'codes':[{'system':'" + "x".repeat(51) + "'}]",
                        "field-required ERROR /codes/0/code {}",
                        "text-length ERROR /codes/0/system {max=50, length=51}"));
    }

    @ParameterizedTest
    @MethodSource("singleValues")
    void tellsEachFaultAtItsValue(String more, List<String> faults) {
        assertThat(told(more)).isEqualTo(faults);
    }

    static Stream<Arguments> wholePlan() {
        return Stream.of(
                row(
                        ",'goals':[{'id':'x','description':'x','subGoals':[{'id':'x','description':'x',"
                                + "'activities':[{'id':'x','description':'x'}]}],'activities':[{'id':'x',"
                                + "'description':'x'}]},{'id':'x','description':'x'}],"
                                + "'activities':[{'id':'x','description':'x'}]",
                        "id-unique ERROR /activities/0/id {}",
                        "id-unique ERROR /goals/0/activities/0/id {}",
                        "id-unique ERROR /goals/0/subGoals/0/id {}",
                        "id-unique ERROR /goals/1/id {}"),
                row(
                        ",'goals':[{'id':'121212-1212','description':'x','subGoals':[{'id':'191212721219',"
                                + "'description':'x','activities':[{'id':'191212121212','description':'x'}]}]}]",
                        "id-not-personal ERROR /goals/0/id {}",
                        "id-not-personal ERROR /goals/0/subGoals/0/activities/0/id {}",
                        "id-not-personal ERROR /goals/0/subGoals/0/id {}"),
                row(
                        ",'invitation':{'invitees':['p1','p2','p1','p1']},'delivery':{'copies':['p2','p2']},"
                                + "'coordinators':[{'participant':'p1'},{'participant':'p1'}]",
                        "list-unique ERROR /coordinators/1/participant {}",
                        "list-unique ERROR /delivery/copies/1 {}",
                        "list-unique ERROR /invitation/invitees/2 {}",
                        "list-unique ERROR /invitation/invitees/3 {}"),
                row(
                        ",'overallResponsibleBody':'p1','need':{'identifiedBy':'b1','assessedBy':'?'},"
                                + "'consent':{'decision':'GIVEN','givenBy':'?','documentedBy':'?'},"
                                + "'invitation':{'sentBy':'?','invitees':['?']},"
                                + "'activities':[{'id':'a','description':'x','responsibleBody':'?','responsible':'?',"
                                + "'followUpResponsible':'?'}],"
                                + "'followUps':[{'on':'2026-02-01','meeting':'?','by':'?'}],"
                                + "'nextFollowUp':{'responsible':'?'},'approvals':[{'participant':'?'}],"
                                + "'coordinators':[{'participant':'?'}],"
                                + "'delivery':{'copies':['p1','?'],'originalHeldBy':'?'},"
                                + "'evaluation':{'by':'?'},'closure':{'closedBy':'?'},"
                                + "'goals':[{'id':'g','description':'x','responsible':'?','followUpResponsible':'?'}]",
                        "reference-resolves ERROR /activities/0/followUpResponsible {expected=PARTICIPANT}",
                        "reference-resolves ERROR /activities/0/responsible {expected=PARTICIPANT}",
                        "reference-resolves ERROR /activities/0/responsibleBody {expected=BODY}",
                        "reference-resolves ERROR /approvals/0/participant {expected=PARTICIPANT}",
                        "reference-resolves ERROR /closure/closedBy {expected=PARTICIPANT}",
                        "reference-resolves ERROR /consent/documentedBy {expected=PARTICIPANT}",
                        "reference-resolves ERROR /consent/givenBy {expected=PARTICIPANT}",
                        "reference-resolves ERROR /coordinators/0/participant {expected=PARTICIPANT}",
                        "reference-resolves ERROR /delivery/copies/1 {expected=PARTICIPANT}",
                        "reference-resolves ERROR /delivery/originalHeldBy {expected=PARTICIPANT}",
                        "reference-resolves ERROR /evaluation/by {expected=PARTICIPANT}",
                        "reference-resolves ERROR /followUps/0/by {expected=PARTICIPANT}",
                        "reference-resolves ERROR /followUps/0/meeting {expected=MEETING}",
                        "reference-resolves ERROR /goals/0/followUpResponsible {expected=PARTICIPANT}",
                        "reference-resolves ERROR /goals/0/responsible {expected=PARTICIPANT}",
                        "reference-resolves ERROR /invitation/invitees/0 {expected=PARTICIPANT}",
                        "reference-resolves ERROR /invitation/sentBy {expected=PARTICIPANT}",
                        "reference-resolves ERROR /need/assessedBy {expected=PARTICIPANT}",
                        "reference-resolves ERROR /need/identifiedBy {expected=PARTICIPANT}",
                        "reference-resolves ERROR /nextFollowUp/responsible {expected=PARTICIPANT}",
                        "reference-resolves ERROR /overallResponsibleBody {expected=BODY}"));
    }

    @ParameterizedTest
    @MethodSource("wholePlan")
    void tellsFaultsBetweenPartsAtTheLaterOrTheReferring(String more, List<String> faults) {
        assertThat(told(more)).isEqualTo(faults);
    }

    @Test
    void tellsFaultsOfPeopleAndBodiesPartByPart() {
        var plan = SipJson.read("""
                {"formatVersion":"1.0","id":"19121212-1212",
                 "individual":{"identifier":{"type":"PERSONNUMMER","value":"191212121213"},"birthDate":"1889-12-31",
                   "municipality":"0100","region":"02","contact":{"phone":"1","email":"x"},
                   "protectedIdentity":"CONFIDENTIALITY_MARKING"},
                 "bodies":[{"id":"b","name":"x","kind":"OTHER","organizationNumber":"1","hsaId":"x"},{"id":"b"}],
                 "participants":[{"id":"p","role":"INDIVIDUAL","body":"?","contact":{}},
                                 {"id":"p","role":"PROFESSIONAL","contact":{}}],
                 "meetings":[{"id":"m","type":"PLANNING","chair":"?","documenter":"?","attendees":["p","p","?"]},
                             {"id":"m","type":"FOLLOW_UP"}]}
                """);

        assertThat(told(plan))
                .containsExactly(
                        "id-unique ERROR /bodies/1/id {}",
                        "id-not-personal ERROR /id {}",
                        "protected-identity-respected ERROR /individual/contact {}",
                        "protected-identity-respected ERROR /individual/municipality {}",
                        "list-unique ERROR /meetings/0/attendees/1 {}",
                        "reference-resolves ERROR /meetings/0/attendees/2 {expected=PARTICIPANT}",
                        "reference-resolves ERROR /meetings/0/chair {expected=PARTICIPANT}",
                        "reference-resolves ERROR /meetings/0/documenter {expected=PARTICIPANT}",
                        "id-unique ERROR /meetings/1/id {}",
                        "reference-resolves ERROR /participants/0/body {expected=BODY}",
                        "protected-identity-respected ERROR /participants/0/contact {}",
                        "id-unique ERROR /participants/1/id {}",
                        "field-required ERROR /planType {}",
                        "field-required ERROR /status {}",
                        "date-plausible ERROR /individual/birthDate {earliest=1890-01-01, latest=2099-12-31}",
                        "municipality-code-known ERROR /individual/municipality {}",
                        "region-code-known ERROR /individual/region {}",
                        "identity-number-valid ERROR /individual/identifier/value {expected=PERSONNUMMER}",
                        "email-valid ERROR /individual/contact/email {}",
                        "phone-valid ERROR /individual/contact/phone {}",
                        "hsa-id-valid WARNING /bodies/0/hsaId {}",
                        "organization-number-valid ERROR /bodies/0/organizationNumber {}",
                        "field-required ERROR /bodies/1/kind {}",
                        "field-required ERROR /bodies/1/name {}");
    }

    @Test
    void aLongEmailAddressIsBothTooLongAndNotValid() {
        assertThat(told(SipJson.read(
                        "{\"formatVersion\":\"1.0\",\"id\":\"x\",\"planType\":\"SIP\",\"status\":\"CLOSED\","
                                + "\"individual\":{\"contact\":{\"email\":\"" + "x".repeat(255) + "\"}}}")))
                .containsExactly(
                        "email-valid ERROR /individual/contact/email {}",
                        "text-length ERROR /individual/contact/email {max=254, length=255}");
    }

    @Test
    void namesTheKindOfTheIdentityNumber() {
        for (var type : List.of("PERSONNUMMER", "SAMORDNINGSNUMMER", "RESERVNUMMER")) {
            var plan =
                    SipJson.read("{\"formatVersion\":\"1.0\",\"id\":\"x\",\"planType\":\"SIP\",\"status\":\"CLOSED\","
                            + "\"individual\":{\"identifier\":{\"type\":\"" + type + "\",\"value\":\"-\"}}}");

            assertThat(told(plan))
                    .containsExactly(
                            "identity-number-valid ERROR /individual/identifier/value {expected=" + type + "}");
        }
    }

    @Test
    void onePartInTwoPlacesIsToldInBoth() {
        var contact = new Contact("1", null, null);
        var plan = SipJson.read(
                "{\"formatVersion\":\"1.0\",\"id\":\"x\",\"planType\":\"SIP\",\"status\":\"CLOSED\","
                        + "\"individual\":{},\"participants\":[{\"id\":\"a\",\"role\":\"RELATIVE\"},{\"id\":\"b\",\"role\":\"RELATIVE\"}]}");
        var twice = plan.participants().stream()
                .map(person ->
                        ParticipantBuilder.builder(person).contact(contact).build())
                .toList();

        assertThat(told(SipPlanBuilder.builder(plan).participants(twice).build()))
                .containsExactly(
                        "phone-valid ERROR /participants/0/contact/phone {}",
                        "phone-valid ERROR /participants/1/contact/phone {}");
    }

    @Test
    void anEmptyPlanIsToldItsRequiredFields() {
        assertThat(told(SipPlanBuilder.builder().build()))
                .containsExactly(
                        "field-required ERROR /formatVersion {}",
                        "field-required ERROR /id {}",
                        "field-required ERROR /individual {}",
                        "field-required ERROR /planType {}",
                        "field-required ERROR /status {}");
    }

    @Test
    void readableExamplesAreCheckedWithoutFailure() throws Exception {
        try (var files = Files.list(Path.of(System.getProperty("sip.root"), "examples", "plans"))) {
            for (var file :
                    files.filter(f -> !f.toString().contains("unreadable")).toList()) {
                var plan = SipJson.read(Files.readString(file));

                assertThatNoException().as(file.toString()).isThrownBy(() -> CHECK.check(plan));
            }
        }
    }

    @Test
    void argumentsAndRulesHoldNothingOfThePlan() {
        var plan = SipJson.read(
                "{\"formatVersion\":\"1.0\",\"id\":\"Tolvan\",\"individual\":{\"name\":\"" + "Tolvan".repeat(50)
                        + "\",\"contact\":{\"phone\":\"Tolvan\",\"email\":\"Tolvan\"}},\"overallResponsibleBody\":\"Tolvan\"}");

        assertThat(CHECK.check(plan)).hasSize(6);
        assertThat(CHECK.check(plan).toString()).doesNotContain("Tolvan");
    }
}
