package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.model.followup.ClosureReason.MOVED;
import static se.samordnadplan.sip.model.preparation.MeetingMode.VIDEO;
import static se.samordnadplan.sip.rules.local.LocalVerifier.ornskoldsvik;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vasterbotten;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vastraGotaland;
import static se.samordnadplan.sip.rules.national.Parts.attendees;
import static se.samordnadplan.sip.rules.national.Parts.invitees;
import static se.samordnadplan.sip.rules.national.Parts.meeting;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.model.party.IndividualBuilder;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantBuilder;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingMode;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** What the routines add to section 4 of the catalogue on who attends. */
class AttendanceRulesTest {

    private static final String ATTENDEES = "/meetings/0/attendees";

    @Test
    void eachServiceThatIsCalledComes() {
        came(invitees("doctor", "officer"), "officer", "doctor").isSatisfied();
        came(invitees("doctor", "officer"), "doctor", "contact-at-home-care").isSatisfied();
        came(invitees("doctor", "officer"), "doctor", "assistant").isSatisfied();
        came(invitees("doctor", "officer"), "anna").reports(ATTENDEES, ATTENDEES);
        came(invitees("officer", "officer"), "doctor").reports(ATTENDEES);
        came(invitees("officer", "contact-at-home-care")).reports(ATTENDEES, ATTENDEES);
        came(invitees("contact-without-body"), "doctor", "without-role").reports(ATTENDEES);
        came(invitees("doctor", "relative", "without-role", "assistant"), "doctor")
                .isSatisfied();
    }

    @Test
    void anAttendeeWhomOrWhoseBodyNobodyCanTellMayStandForTheService() {
        came(invitees("doctor"), "nobody").isUndecided();
        came(invitees("doctor"), "twin").isUndecided();
        came(invitees("doctor"), "contact-nowhere").isUndecided();
        came(invitees("doctor"), "contact-in-branch").isUndecided();
        came(invitees("contact-without-body"), "nobody").isUndecided();
        came(invitees("contact-without-body"), "contact-nowhere").reports(ATTENDEES);
        came(invitees("doctor"), "nobody", "doctor").isSatisfied();
    }

    @Test
    void anInviteeWhomOrWhoseBodyNobodyCanTellMayHaveBeenThereOrNot() {
        came(invitees("doctor", "nobody"), "doctor").isUndecided();
        came(invitees("doctor", "twin"), "officer").reports(ATTENDEES);
        came(invitees("contact-nowhere"), "doctor").isUndecided();
        came(invitees("contact-in-branch"), "contact-nowhere").isUndecided();
        came(invitees("contact-in-branch"), "contact-in-branch").isSatisfied();
        came(invitees("contact-nowhere"), "anna", "without-role").reports(ATTENDEES);
        came(invitees("contact-nowhere")).reports(ATTENDEES);
    }

    @Test
    void withoutMeetingOrInvitedProfessionalsNoServiceIsMissing() {
        var rule = vasterbotten("invited-services-attended");

        came(invitees("anna", "relative"), "anna").isNotApplicable();
        came(invitees("nobody"), "anna").isUndecided();
        came(plan -> plan.invitation(null), "anna").isNotApplicable();
        rule.given(established(meetings())).isNotApplicable();
        rule.given(established(meetings(planningMeeting("2009-01-28")))).isUndecided();
        rule.given(established(invitees("anna"), meetings(planningMeeting("2009-01-28"))))
                .isNotApplicable();
    }

    @Test
    void theServicesAreMissedAtThePlanningMeetingAlone() {
        vasterbotten("invited-services-attended")
                .given(established(
                        invitees("doctor"),
                        meetings(planningMeeting("2026-01-28", "anna"), planningMeeting("2026-02-03", "anna"))))
                .reports(ATTENDEES);
    }

    @Test
    void theServicesAreMissedOnceThePlanIsEstablished() {
        var rule = ornskoldsvik("invited-services-attended");
        var missing = new Change[] {invitees("doctor"), meetings(planningMeeting("2026-01-28", "anna"))};

        rule.given(invited(missing)).isNotYet();
        rule.given(closed(missing)).reports(ATTENDEES);
        rule.given(neverEstablished(MOVED, invitees("doctor"))).isNotApplicable();
        rule.given(declined(missing)).isNotApplicable();
        vastraGotaland("invited-services-attended").given(established(missing)).isNotInForce();
    }

    @ParameterizedTest
    @EnumSource(names = {"VIDEO", "PHONE", "HYBRID"})
    void remoteProfessionalsStateTheirProfession(MeetingMode mode) {
        remote(mode, "anna", "doctor", "officer").reports("/participants/1/profession", "/participants/2/profession");
        remote(mode, "nurse", "anna").isSatisfied();
        remote(mode, "doctor", "nurse", null, "doctor").reports("/participants/1/profession");
    }

    @Test
    void onlyRemoteProfessionalsMust() {
        remote(null, "doctor").isNotApplicable();
        remote(MeetingMode.IN_PERSON, "doctor").isNotApplicable();
        remote(MeetingMode.IN_PERSON, "nobody").isNotApplicable();
        remote(VIDEO, "anna", "relative", "without-role", "assistant").isNotApplicable();
        remote(VIDEO).isNotApplicable();
    }

    @Test
    void anAttendeeWhomNobodyCanTellMayLackAProfession() {
        remote(VIDEO, "nurse", "nobody").isUndecided();
        remote(VIDEO, "twin").isUndecided();
        remote(VIDEO, "doctor", "nobody").reports("/participants/1/profession");
    }

    @Test
    void professionsAreLookedAtOnceThePlanIsEstablished() {
        var rule = vasterbotten("remote-participants-state-profession");

        rule.given(invited(meetings(remoteMeeting("2026-01-28", "doctor")))).isNotYet();
        rule.given(closed(meetings(remoteMeeting("2026-01-28", "doctor")))).reports("/participants/1/profession");
        rule.given(established(meetings(remoteMeeting(null, "doctor")))).isNotApplicable();
        rule.given(established(meetings(remoteMeeting("2009-01-28", "doctor")))).isUndecided();
        rule.given(established(meetings(remoteMeeting("2009-01-28", "anna")))).isNotApplicable();
        rule.given(established(meetings(planningMeeting("2009-01-28", "doctor"))))
                .isNotApplicable();
        rule.given(neverEstablished(MOVED)).isNotApplicable();
        rule.given(declined(meetings(remoteMeeting("2026-01-28", "doctor")))).isNotApplicable();
        ornskoldsvik("remote-participants-state-profession")
                .given(established(meetings(remoteMeeting("2026-01-28", "doctor"))))
                .isNotInForce();
    }

    @Test
    void whoNeedsAnInterpreterHasOne() {
        interpreted(true, "anna", "interpreter").isSatisfied();
        interpreted(true, "anna", "doctor").reports(ATTENDEES);
        interpreted(true).reports(ATTENDEES);
        interpreted(true, "anna", "nobody").isUndecided();
        interpreted(true, "nobody", "interpreter").isSatisfied();
        interpreted(false, "anna", "nobody").isNotApplicable();
        interpreted(null, "anna").isNotApplicable();
    }

    @Test
    void theInterpreterIsMissedOnceThePlanIsEstablished() {
        var rule = vasterbotten("interpreter-attends-when-needed");
        var alone = new Change[] {needsInterpreter(true), meetings(planningMeeting("2026-01-28", "anna"))};

        rule.given(invited(alone)).isNotYet();
        rule.given(closed(alone)).reports(ATTENDEES);
        rule.given(neverEstablished(MOVED, needsInterpreter(true))).isNotApplicable();
        rule.given(declined(alone)).isNotApplicable();
        rule.given(established(needsInterpreter(true), meetings())).isNotApplicable();
        rule.given(established(needsInterpreter(true), meetings(planningMeeting("2009-01-28", "anna"))))
                .isUndecided();
        rule.given(established(plan -> plan.individual(null))).isNotApplicable();
        rule.given(established(meetings(planningMeeting("2009-01-28")))).isNotApplicable();
        ornskoldsvik("interpreter-attends-when-needed")
                .given(established(alone))
                .isNotInForce();
    }

    private static RuleVerdict came(Change call, String... people) {
        return vasterbotten("invited-services-attended").given(established(call, attendees(people)));
    }

    /** With a nurse who states her profession, too. */
    private static RuleVerdict remote(MeetingMode mode, String... people) {
        return vasterbotten("remote-participants-state-profession")
                .given(established(attendees(people), meeting(m -> m.mode(mode)), plan -> {
                    var everybody = new ArrayList<Participant>(plan.participants());
                    everybody.add(ParticipantBuilder.builder()
                            .id("nurse")
                            .role(ParticipantRole.PROFESSIONAL)
                            .profession("Distriktssköterska")
                            .build());
                    plan.participants(everybody);
                }));
    }

    private static Meeting remoteMeeting(String heldOn, String... people) {
        return MeetingBuilder.builder(planningMeeting(heldOn, people))
                .mode(VIDEO)
                .build();
    }

    private static RuleVerdict interpreted(Boolean needed, String... people) {
        return vasterbotten("interpreter-attends-when-needed")
                .given(established(needsInterpreter(needed), attendees(people)));
    }

    private static Change needsInterpreter(Boolean needed) {
        return plan -> plan.individual(
                IndividualBuilder.builder().interpreterNeeded(needed).build());
    }
}
