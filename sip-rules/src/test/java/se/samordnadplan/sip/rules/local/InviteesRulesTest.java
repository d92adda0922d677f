package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.model.followup.ClosureReason.MOVED;
import static se.samordnadplan.sip.rules.local.LocalVerifier.ornskoldsvik;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vasterbotten;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vastraGotaland;
import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.attendees;
import static se.samordnadplan.sip.rules.national.Parts.invitees;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.onlyActivities;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;

import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** What the routines add to section 3 of the catalogue on who is called. */
class InviteesRulesTest {

    private static final Change NO_CALL = plan -> plan.invitation(null);
    private static final String INVITEES = "/invitation/invitees";

    @Test
    void eachResponsiblePrincipalBodyIsCalled() {
        var responsible = onlyActivities(activity("clinic"), activity("home-care"), activity("home-care"));

        bodies(responsible, "doctor", "officer").isSatisfied();
        bodies(responsible, "doctor", "assistant").isSatisfied();
        bodies(responsible, "doctor", "contact-without-body", "anna").reports(INVITEES);
        bodies(responsible, "anna", "without-role").reports(INVITEES, INVITEES);
        bodies(onlyActivities(activity("clinic"), activity("agency"), activity(null)), "doctor")
                .isSatisfied();
        bodies(
                        onlyActivities(
                                activity("clinic"), activity("home-care", a -> a.status(ActivityStatus.CANCELLED))),
                        "doctor")
                .isSatisfied();
    }

    @Test
    void anInviteeWhomOrWhoseBodyNobodyCanTellMayStandForAnyBody() {
        var responsible = onlyActivities(activity("clinic"), activity("home-care"));

        bodies(responsible, "doctor", "nobody").isUndecided();
        bodies(responsible, "doctor", "twin").isUndecided();
        bodies(responsible, "doctor", "contact-nowhere").isUndecided();
        bodies(responsible, "doctor", "contact-in-branch").isUndecided();
        bodies(responsible, "nobody", "officer", "doctor").isSatisfied();
    }

    @Test
    void anUnsoundResponsibleBodyMayNotBeCalled() {
        bodies(onlyActivities(activity("clinic"), activity("nowhere")), "doctor")
                .isUndecided();
        bodies(onlyActivities(activity("branch")), "contact-in-branch").isUndecided();
        bodies(onlyActivities(activity("nowhere"), activity("clinic")), "officer")
                .reports(INVITEES);
    }

    @Test
    void withoutInviteesOrPrincipalBodiesNobodyIsMissing() {
        bodies(onlyActivities(activity("agency"), activity(null)), "anna").isNotApplicable();
        bodies(onlyActivities(), "anna").isNotApplicable();
        bodies(onlyActivities(activity("clinic"))).isNotApplicable();
        bodies(onlyActivities(activity("nowhere"))).isNotApplicable();
        vastraGotaland("responsible-bodies-invited").given(established(NO_CALL)).isNotApplicable();
    }

    @Test
    void responsibleBodiesAreCalledOnceThePlanIsEstablished() {
        var rule = vasterbotten("responsible-bodies-invited");
        var onlyAnna = invitees("anna");
        var responsible = onlyActivities(activity("clinic"));

        rule.given(invited(onlyAnna, responsible)).isNotYet();
        rule.given(closed(onlyAnna, responsible)).reports(INVITEES);
        rule.given(neverEstablished(MOVED, onlyAnna, responsible)).isNotApplicable();
        rule.given(declined(onlyAnna, responsible)).isNotApplicable();
        ornskoldsvik("responsible-bodies-invited").given(established(onlyAnna)).isNotInForce();
    }

    @Test
    void noProfessionalComesUncalled() {
        came(invitees("anna", "doctor", "officer"), "doctor", "officer").isSatisfied();
        came(invitees("anna"), "anna", "doctor", "officer")
                .reports("/meetings/0/attendees/1", "/meetings/0/attendees/2");
        came(invitees("doctor"), "doctor", null, "officer").reports("/meetings/0/attendees/2");
        came(invitees("doctor"), "officer", "officer").reports("/meetings/0/attendees/0", "/meetings/0/attendees/1");
        came(invitees("doctor"), "doctor", "anna", "relative", "assistant", "without-role")
                .isSatisfied();
    }

    @Test
    void anAttendeeOrInviteeWhomNobodyCanTellMayBeAnybody() {
        came(invitees("doctor"), "doctor", "nobody").isUndecided();
        came(invitees("doctor", "nobody"), "officer").isUndecided();
        came(invitees("twin"), "doctor").isUndecided();
        came(invitees("nobody"), "nobody").isUndecided();
        came(invitees("nobody", "doctor"), "doctor").isSatisfied();
        came(invitees("doctor"), "nobody", "officer").reports("/meetings/0/attendees/1");
    }

    @Test
    void withoutInviteesMeetingOrProfessionalsNobodyCameUncalled() {
        came(invitees(), "doctor").isNotApplicable();
        came(invitees(), "nobody").isNotApplicable();
        came(NO_CALL, "doctor").isNotApplicable();
        came(invitees("anna"), "anna", "relative").isNotApplicable();
        came(invitees("anna")).isNotApplicable();
        uncalled(meetings()).isNotApplicable();
        uncalled(meetings(planningMeeting(null, "officer"))).isNotApplicable();
    }

    @Test
    void aMeetingOnAnImplausibleDayMayBeThePlanningMeeting() {
        uncalled(meetings(planningMeeting("2009-01-28", "officer"))).isUndecided();
        uncalled(meetings(planningMeeting("2009-01-28", "anna"), planningMeeting("2009-01-29", "nobody")))
                .isUndecided();
        uncalled(meetings(planningMeeting("2009-01-28", "anna"))).isNotApplicable();
        uncalled(meetings(planningMeeting("2009-01-28", "doctor"), planningMeeting("2026-01-28", "officer")))
                .reports("/meetings/1/attendees/0");
    }

    @Test
    void attendeesAreComparedWithInviteesOnceThePlanIsEstablished() {
        var rule = vasterbotten("attendees-were-invited");
        var uncalled = new Change[] {invitees("anna"), meetings(planningMeeting("2026-01-28", "doctor"))};

        rule.given(established()).isSatisfied();
        rule.given(invited(uncalled)).isNotYet();
        rule.given(closed(uncalled)).reports("/meetings/0/attendees/0");
        rule.given(neverEstablished(MOVED, invitees("anna"))).isNotApplicable();
        rule.given(declined(uncalled)).isNotApplicable();
        vastraGotaland("attendees-were-invited").given(established(uncalled)).isNotInForce();
    }

    private static RuleVerdict bodies(Change activities, String... invitees) {
        return vastraGotaland("responsible-bodies-invited").given(established(activities, invitees(invitees)));
    }

    private static RuleVerdict came(Change call, String... people) {
        return ornskoldsvik("attendees-were-invited").given(established(call, attendees(people)));
    }

    private static RuleVerdict uncalled(Change meetings) {
        return ornskoldsvik("attendees-were-invited").given(established(invitees("anna"), meetings));
    }
}
