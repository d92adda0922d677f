package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.local.Content.delivery;
import static se.samordnadplan.sip.rules.local.Content.people;
import static se.samordnadplan.sip.rules.local.Content.person;
import static se.samordnadplan.sip.rules.local.Content.professional;
import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.attendees;
import static se.samordnadplan.sip.rules.national.Parts.list;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.nextFollowUp;
import static se.samordnadplan.sip.rules.national.Parts.onlyActivities;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.Code;
import se.samordnadplan.sip.model.CodeBuilder;
import se.samordnadplan.sip.model.followup.ApprovalBuilder;
import se.samordnadplan.sip.model.followup.DeliveryMethod;
import se.samordnadplan.sip.model.followup.ToIndividualBuilder;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** Section 8 of the catalogue: approval, delivery, registration. */
class AgreementRulesTest {

    private static final RuleSet VASTERBOTTEN = RuleSets.shipped("vasterbotten");
    private static final RuleSet ORNSKOLDSVIK = RuleSets.shipped("ornskoldsvik");

    @Test
    void everybodyAtThePlanningMeetingApproves() {
        approval(approvedBy("anna", "doctor", "officer")).isSatisfied();
        approval(approvedBy("officer", null, "anna", "relative")).reports("/approvals");
        approval(approvedBy()).reports("/approvals", "/approvals", "/approvals");
        approval(attendees("anna", "anna", null), approvedBy()).reports("/approvals");
        approval(attendees("without-role"), approvedBy()).reports("/approvals");
    }

    @Test
    void interpretersAreNotAsked() {
        var interpreter = people(
                person("anna", ParticipantRole.INDIVIDUAL, null), person("tolk", ParticipantRole.INTERPRETER, null));

        approval(interpreter, attendees("anna", "tolk"), approvedBy("anna")).isSatisfied();
        approval(interpreter, attendees("tolk"), approvedBy()).isNotApplicable();
    }

    @Test
    void withoutAttendeesNobodyIsAsked() {
        approval(attendees(), approvedBy()).isNotApplicable();
        approval(meetings(), approvedBy()).isNotApplicable();
        approval(meetings(planningMeeting("2009-01-28")), approvedBy()).isNotApplicable();
        approval(meetings(planningMeeting("2009-01-28", "anna")), approvedBy()).isUndecided();
        approval(meetings(planningMeeting(null, "anna")), approvedBy()).isNotApplicable();
    }

    @Test
    void anUnsoundAttendeeOrApprovalMayBeAnybody() {
        approval(attendees("nobody"), approvedBy("nobody")).isUndecided();
        approval(attendees("anna", "twin"), approvedBy("anna")).isUndecided();
        approval(attendees("anna", "doctor"), approvedBy("anna", "nobody")).isUndecided();
        approval(attendees("anna", "twin"), approvedBy()).reports("/approvals");
        approval(attendees("anna"), approvedBy("anna", "nobody")).isSatisfied();
    }

    @Test
    void thePersonKnowsHowThePlanComes() {
        var rule = verifyThat("delivery-agreed-with-individual").in(VASTERBOTTEN);
        var toIndividual =
                ToIndividualBuilder.builder().method(DeliveryMethod.POST).build();
        var unsaid = ToIndividualBuilder.builder().build();

        rule.given(established(delivery(d -> d.toIndividual(toIndividual)))).isSatisfied();
        rule.given(established(delivery(d -> d.toIndividual(unsaid)))).reports("/delivery/toIndividual/method");
        rule.given(established(delivery(d -> {}))).reports("/delivery/toIndividual/method");
        rule.given(established()).reports("/delivery/toIndividual/method");
    }

    @Test
    void everyProfessionalWhoIsToDoSomethingHasThePlan() {
        copies(list("doctor", "officer"), "doctor", "officer", "doctor").isSatisfied();
        copies(list("anna"), "doctor", "officer", "doctor").reports("/delivery/copies", "/delivery/copies");
        copies(list("officer"), "doctor", "officer").reports("/delivery/copies");
        verifyThat("plan-shared-with-involved")
                .in(ORNSKOLDSVIK)
                .given(established(onlyActivities(carriedOutBy("doctor"))))
                .reports("/delivery/copies");
    }

    @Test
    void onlyProfessionalsAreAsked() {
        var cancelled = activity("clinic", a -> a.responsible("doctor").status(ActivityStatus.CANCELLED));

        copies(list(), "anna", "without-role", null).isNotApplicable();
        copies(list("doctor"), "anna", "doctor").isSatisfied();
        verifyThat("plan-shared-with-involved")
                .in(ORNSKOLDSVIK)
                .given(established(onlyActivities(cancelled)))
                .isNotApplicable();
    }

    @Test
    void anUnsoundResponsibleOrCopyMayBeAnybody() {
        copies(list("nobody"), "nobody").isUndecided();
        copies(list("doctor"), "doctor", "twin").isUndecided();
        copies(list("nobody"), "doctor").isUndecided();
        copies(list("nobody", "doctor"), "doctor").isSatisfied();
        copies(list(), "doctor", "twin").reports("/delivery/copies");
    }

    @Test
    void theOriginalIsWithWhoeverAnswersForTheFollowUp() {
        original("doctor", "doctor").isSatisfied();
        original("officer", "doctor").reports("/delivery/originalHeldBy");
        original(null, "doctor").reports("/delivery/originalHeldBy");
        original(null, "twin").reports("/delivery/originalHeldBy");
        original("doctor", null).isNotApplicable();
        original("nobody", "nobody").isUndecided();
        original("twin", "doctor").isUndecided();
        original("doctor", "nobody").isUndecided();
        verifyThat("original-held-by-follow-up-responsible")
                .in(ORNSKOLDSVIK)
                .given(established(nextFollowUp(n -> n.responsible("doctor"))))
                .reports("/delivery/originalHeldBy");
    }

    @Test
    void theRegionRegistersThePlan() {
        registered(code("KVÅ", "XU045")).isSatisfied();
        registered(null, code("X", "Y"), code("kvå", "xu045")).isSatisfied();
        registered(code("kva", "XU045")).isSatisfied();
        registered(code("KVÅ", "XU046"), code("ICD", "XU045"), code(null, "XU045"), code("KVA", null))
                .reports("/codes");
        registered().reports("/codes");
    }

    @Test
    void withoutTheRegionNothingIsRegistered() {
        var rule = verifyThat("kva-code-registered").in(ORNSKOLDSVIK);

        rule.given(established(people(professional("officer", "home-care"), professional("agent", "agency"))))
                .isNotApplicable();
        rule.given(established(people())).isNotApplicable();
        rule.given(established(people(professional("officer", "branch"), professional("agent", "agency"))))
                .isUndecided();
        rule.given(established(people(person("relative", ParticipantRole.RELATIVE, "clinic"))))
                .reports("/codes");
        rule.given(established(people(professional("doctor", "clinic"), professional("agent", "nowhere"))))
                .reports("/codes");
    }

    private static RuleVerdict approval(Change... changes) {
        return verifyThat("plan-approved-by-participants").in(VASTERBOTTEN).given(established(changes));
    }

    private static Change approvedBy(String... people) {
        return plan -> plan.approvals(Stream.of(people)
                .map(who -> ApprovalBuilder.builder().participant(who).build())
                .toList());
    }

    private static RuleVerdict copies(List<String> copies, String... responsible) {
        return verifyThat("plan-shared-with-involved")
                .in(ORNSKOLDSVIK)
                .given(established(
                        delivery(d -> d.copies(copies)),
                        onlyActivities(Stream.of(responsible)
                                .map(AgreementRulesTest::carriedOutBy)
                                .toArray(Activity[]::new))));
    }

    private static Activity carriedOutBy(String responsible) {
        return activity("clinic", a -> a.responsible(responsible));
    }

    private static RuleVerdict original(String holder, String responsible) {
        return verifyThat("original-held-by-follow-up-responsible")
                .in(ORNSKOLDSVIK)
                .given(established(
                        delivery(d -> d.originalHeldBy(holder)), nextFollowUp(n -> n.responsible(responsible))));
    }

    private static RuleVerdict registered(Code... codes) {
        return verifyThat("kva-code-registered").in(ORNSKOLDSVIK).given(established(plan -> plan.codes(list(codes))));
    }

    private static Code code(String system, String code) {
        return CodeBuilder.builder().system(system).code(code).build();
    }
}
