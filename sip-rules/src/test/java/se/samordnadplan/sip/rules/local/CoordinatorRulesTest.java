package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.local.Content.coordinatedBy;
import static se.samordnadplan.sip.rules.local.Content.coordinator;
import static se.samordnadplan.sip.rules.local.Content.coordinators;
import static se.samordnadplan.sip.rules.local.Content.people;
import static se.samordnadplan.sip.rules.local.Content.professional;
import static se.samordnadplan.sip.rules.national.Parts.dayOrNull;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.followup.Coordinator;
import se.samordnadplan.sip.model.followup.CoordinatorBuilder;
import se.samordnadplan.sip.model.party.ContactBuilder;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantBuilder;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** Section 7 of the catalogue: coordinators. */
class CoordinatorRulesTest {

    private static final RuleSet VASTERBOTTEN = RuleSets.shipped("vasterbotten");

    @ParameterizedTest
    @CsvSource({"vasterbotten", "ornskoldsvik"})
    void eachCoordinatorIsAppointedByThePlanningMeeting(String ruleSet) {
        var rule = verifyThat("coordinator-appointed-at-planning-meeting").in(RuleSets.shipped(ruleSet));

        rule.given(established(appointed("2026-01-28", "2026-01-12"))).isSatisfied();
        rule.given(established(appointed("2026-01-29", "2026-01-28", null)))
                .reports("/coordinators/0/appointedOn", "/coordinators/2/appointedOn");
        rule.given(established(coordinators((Coordinator) null))).isNotApplicable();
    }

    @Test
    void withoutAPlanningMeetingTheDayIsEnough() {
        var rule = verifyThat("coordinator-appointed-at-planning-meeting").in(VASTERBOTTEN);

        rule.given(established(meetings(), appointed("2026-02-20", "2009-01-01")))
                .isSatisfied();
        rule.given(established(meetings(), appointed((String) null))).reports("/coordinators/0/appointedOn");
    }

    @Test
    void anUnsoundDayCannotBeComparedButIsRecorded() {
        var rule = verifyThat("coordinator-appointed-at-planning-meeting").in(VASTERBOTTEN);
        var unsoundMeeting = meetings(planningMeeting("2009-01-28"));

        rule.given(established(appointed("2009-01-01"))).isUndecided();
        rule.given(established(unsoundMeeting, appointed("2026-01-28"))).isUndecided();
        rule.given(established(unsoundMeeting, appointed("2026-01-28", null))).reports("/coordinators/1/appointedOn");
        rule.given(established(appointed("2009-01-01", "2026-01-29"))).reports("/coordinators/1/appointedOn");
    }

    @ParameterizedTest
    @CsvSource({"vasterbotten", "ornskoldsvik"})
    void eachCoordinatorIsAppointedWithThePerson(String ruleSet) {
        var rule = verifyThat("coordinator-appointed-with-individual").in(RuleSets.shipped(ruleSet));

        rule.given(established(coordinators(null, together(true)))).isSatisfied();
        rule.given(established(coordinators(together(false), together(true), together(null))))
                .reports("/coordinators/0/appointedWithIndividual", "/coordinators/2/appointedWithIndividual");
        rule.given(established(coordinators())).isNotApplicable();
    }

    @ParameterizedTest
    @CsvSource({
        "doctor, officer, SATISFIED",
        "officer, doctor, SATISFIED",
        "doctor, doctor, VIOLATED",
        "officer, contact-at-home-care, VIOLATED",
        "doctor, contact-without-body, VIOLATED",
        "doctor, contact-in-branch, INCOMPLETE",
        "nobody, doctor, INCOMPLETE",
        "twin, contact-nowhere, INCOMPLETE",
        "nobody, contact-without-body, VIOLATED",
        "contact-without-body, contact-in-branch, VIOLATED",
        "contact-in-branch, contact-in-branch, VIOLATED",
        "nobody, nobody, INCOMPLETE",
        "doctor, , VIOLATED",
    })
    void ofTwoCoordinatorsEachPrincipalHasOne(String first, String second, String state) {
        var verdict = onePerPrincipal(coordinators(coordinator(first), null, coordinator(second)));
        switch (state) {
            case "SATISFIED" -> verdict.isSatisfied();
            case "VIOLATED" -> verdict.reports("/coordinators");
            default -> verdict.isUndecided();
        }
    }

    @Test
    void oneCoordinatorIsEnoughAndThreeAreTooMany() {
        onePerPrincipal(coordinatedBy()).isNotApplicable();
        onePerPrincipal(coordinators(coordinator("doctor"), null)).isNotApplicable();
        onePerPrincipal(coordinatedBy("doctor", "officer", "anna")).reports("/coordinators");
        onePerPrincipal(coordinatedBy("nobody", "nobody", "twin")).reports("/coordinators");
    }

    @Test
    void aCoordinatorOfABodyWithoutPrincipalIsOfNeither() {
        var agent = people(professional("doctor", "clinic"), professional("agent", "agency"));

        onePerPrincipal(coordinatedBy("doctor", "agent"), agent).reports("/coordinators");
    }

    @Test
    void eachCoordinatorCanBeReached() {
        var rule = verifyThat("coordinator-reachable").in(VASTERBOTTEN);
        var people = people(
                reachedBy("a", "070-123 45 67", null),
                reachedBy("b", null, "b@example.se"),
                reachedBy("c", null, null),
                professional("d", "clinic"));

        rule.given(established(people, coordinatedBy("a", "b"))).isSatisfied();
        rule.given(established(people, coordinatedBy("a", "c", "d", "d")))
                .reports("/participants/2/contact", "/participants/3/contact");
        rule.given(established(people, coordinatedBy())).isNotApplicable();
    }

    @Test
    void nobodyCanTellHowToReachSomebodyUnknown() {
        var rule = verifyThat("coordinator-reachable").in(VASTERBOTTEN);

        rule.given(established(coordinatedBy("nobody"))).isUndecided();
        rule.given(established(coordinatedBy("twin"))).isUndecided();
        rule.given(established(coordinatedBy("nobody", "doctor"))).reports("/participants/1/contact");
        rule.given(established(coordinators(CoordinatorBuilder.builder().build())))
                .isSatisfied();
    }

    private static RuleVerdict onePerPrincipal(Change... changes) {
        return verifyThat("coordinators-one-per-principal").in(VASTERBOTTEN).given(established(changes));
    }

    private static Change appointed(String... days) {
        return plan -> plan.coordinators(Stream.of(days)
                .map(on ->
                        CoordinatorBuilder.builder().appointedOn(dayOrNull(on)).build())
                .toList());
    }

    private static Coordinator together(Boolean withIndividual) {
        return CoordinatorBuilder.builder()
                .appointedWithIndividual(withIndividual)
                .build();
    }

    private static Participant reachedBy(String id, String phone, String email) {
        return ParticipantBuilder.builder()
                .id(id)
                .contact(ContactBuilder.builder()
                        .phone(phone)
                        .email(email)
                        .address("Storgatan 1")
                        .build())
                .build();
    }
}
