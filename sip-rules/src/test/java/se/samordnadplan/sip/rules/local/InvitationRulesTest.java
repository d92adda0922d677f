package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.model.followup.ClosureReason.MOVED;
import static se.samordnadplan.sip.rules.local.LocalVerifier.ornskoldsvik;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vasterbotten;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vastraGotaland;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.discharge;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.invitation;
import static se.samordnadplan.sip.rules.national.Parts.invitees;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.need;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.preparation.InvitationBuilder;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** What the routines add to section 3 of the catalogue but who is called. */
class InvitationRulesTest {

    private static final Change NO_CALL = plan -> plan.invitation(null);
    private static final Change EMPTY_CALL =
            plan -> plan.invitation(InvitationBuilder.builder().build());
    private static final String INVITEES = "/invitation/invitees";

    @Test
    void aCallIsSent() {
        var rule = vastraGotaland("invitation-sent");

        rule.given(invited()).isSatisfied();
        rule.given(invited(invitation(i -> i.sentOn(implausible())))).isSatisfied();
        rule.given(invited(EMPTY_CALL)).reports("/invitation/sentOn");
        rule.given(invited(NO_CALL)).reports("/invitation/sentOn");
        rule.given(closed(NO_CALL)).reports("/invitation/sentOn");
        rule.given(initiated(NO_CALL)).isNotYet();
        rule.given(declined(NO_CALL)).isNotApplicable();
    }

    @Test
    void nobodyCallsToAPlanThatWasGivenUp() {
        vasterbotten("invitation-sent").given(neverEstablished(MOVED, NO_CALL)).isNotApplicable();
        vasterbotten("invitation-sent").given(neverEstablished(MOVED)).isNotApplicable();
        vasterbotten("invitation-sent")
                .given(neverEstablished(MOVED, NO_CALL, meetings(planningMeeting("2009-01-28"))))
                .reports("/invitation/sentOn");
    }

    @Test
    void whoTookTheInitiativeCalls() {
        calledBy("doctor", "doctor").isSatisfied();
        calledBy("officer", "doctor").reports("/invitation/sentBy");
        calledBy("nobody", "doctor").isUndecided();
        calledBy("doctor", "nobody").isUndecided();
        calledBy("nobody", "nobody").isUndecided();
        calledBy("twin", "twin").isUndecided();
        calledBy(null, "doctor").isNotApplicable();
        calledBy("officer", null).isNotApplicable();
        calledBy("nobody", null).isNotApplicable();
    }

    @Test
    void theCallIsComparedWithTheInitiativeOnceAnybodyIsCalled() {
        var rule = ornskoldsvik("invitation-by-initiator");
        var byOfficer = invitation(i -> i.sentBy("officer"));

        rule.given(invited(NO_CALL)).isNotApplicable();
        rule.given(invited(byOfficer, plan -> plan.need(null))).isNotApplicable();
        rule.given(initiated(byOfficer)).isNotYet();
        rule.given(closed(byOfficer)).reports("/invitation/sentBy");
        rule.given(neverEstablished(MOVED, byOfficer)).reports("/invitation/sentBy");
        rule.given(declined(byOfficer)).isNotApplicable();
        vasterbotten("invitation-by-initiator").given(invited(byOfficer)).isNotInForce();
    }

    @Test
    void whereTheCareContactMustCallTheInitiatorNeedNot() {
        calledAtDischarge("2026-01-12", "2026-01-10").isNotApplicable();
        calledAtDischarge("2026-01-09", "2026-01-10").reports("/invitation/sentBy");
        calledAtDischarge(null, "2026-01-10").reports("/invitation/sentBy");
        calledAtDischarge("2026-01-12", "2009-12-31").isUndecided();
        calledAtDischarge("2009-12-31", "2026-01-10").isUndecided();
        ornskoldsvik("invitation-by-initiator")
                .given(invited(invitation(i -> i.sentBy("officer")), discharge(d -> d.compulsoryCare(true))))
                .reports("/invitation/sentBy");
    }

    @Test
    void beforeTheLawOnDischargeTheInitiatorCallsInAnyCase() {
        var plan = invited(
                discharge(d -> d.admittedOn(day("2017-01-02"))),
                invitation(i -> i.sentBy("officer").sentOn(day("2017-01-09"))));

        ornskoldsvik("invitation-by-initiator").asOf("2017-12-31").given(plan).reports("/invitation/sentBy");
        ornskoldsvik("invitation-by-initiator").asOf("2018-01-01").given(plan).isNotApplicable();
    }

    @Test
    void theCallStatesItsPurpose() {
        var rule = ornskoldsvik("invitation-states-purpose");

        rule.given(invited()).isSatisfied();
        rule.given(invited(invitation(i -> i.purpose("\u2003")))).reports("/invitation/purpose");
        rule.given(invited(EMPTY_CALL)).reports("/invitation/purpose");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = false)
    void theCallStatesTheConsent(Boolean stated) {
        var rule = ornskoldsvik("invitation-states-consent");

        rule.given(invited()).isSatisfied();
        rule.given(invited(invitation(i -> i.statesConsent(stated)))).reports("/invitation/statesConsent");
    }

    @Test
    void theCallListsTheInvitees() {
        var rule = vasterbotten("invitation-lists-invitees");

        rule.given(invited()).isSatisfied();
        rule.given(invited(invitees("nobody"))).isSatisfied();
        rule.given(invited(invitees())).reports(INVITEES);
        rule.given(invited(invitees(null, " "))).reports(INVITEES);
    }

    @ParameterizedTest
    @CsvSource({
        "invitation-states-purpose, /invitation/purpose",
        "invitation-states-consent, /invitation/statesConsent",
        "invitation-lists-invitees, /invitation/invitees"
    })
    void onlyACallThatIsThereStatesAnything(String id, String pointer) {
        var rule = ornskoldsvik(id);

        rule.given(invited(NO_CALL)).isNotApplicable();
        rule.given(initiated(EMPTY_CALL)).isNotYet();
        rule.given(closed(EMPTY_CALL)).reports(pointer);
        rule.given(neverEstablished(MOVED, EMPTY_CALL)).reports(pointer);
        rule.given(declined(EMPTY_CALL)).isNotApplicable();
        verifyThat(id).given(invited(EMPTY_CALL)).isNotInForce();
    }

    private static RuleVerdict calledBy(String sender, String initiator) {
        return ornskoldsvik("invitation-by-initiator")
                .given(invited(invitation(i -> i.sentBy(sender)), need(n -> n.identifiedBy(initiator))));
    }

    private static RuleVerdict calledAtDischarge(String sentOn, String admittedOn) {
        return ornskoldsvik("invitation-by-initiator")
                .given(invited(
                        invitation(i -> i.sentBy("officer").sentOn(sentOn == null ? null : day(sentOn))),
                        discharge(d -> d.admittedOn(day(admittedOn)))));
    }
}
