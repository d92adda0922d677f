package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.model.party.IdentifierType.PERSONNUMMER;
import static se.samordnadplan.sip.model.party.IdentifierType.RESERVNUMMER;
import static se.samordnadplan.sip.model.party.IdentifierType.SAMORDNINGSNUMMER;
import static se.samordnadplan.sip.rules.national.Parts.attendees;
import static se.samordnadplan.sip.rules.national.Parts.born;
import static se.samordnadplan.sip.rules.national.Parts.meeting;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.numbered;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** Section 4 of the catalogue. */
class MeetingRulesTest {

    private static final Change ADULT = born("2008-01-28");
    private static final Change CHILD = born("2008-01-29");
    private static final String ATTENDEES = "/meetings/0/attendees";

    @Test
    void theIndividualTakesPart() {
        tookPart(ADULT, "doctor", "anna").isSatisfied();
        tookPart(CHILD, "doctor", "anna").isSatisfied();
        tookPart(ADULT, "doctor").reports(ATTENDEES);
        tookPart(CHILD, "doctor").reports(ATTENDEES);
        tookPart(ADULT).reports(ATTENDEES);
        tookPart(ADULT, "without-role").reports(ATTENDEES);
        tookPart(CHILD, "without-role").reports(ATTENDEES);
    }

    @Test
    void aRepresentativeMayStandInForAnybodyAndAGuardianForAChild() {
        tookPart(ADULT, "representative").isSatisfied();
        tookPart(CHILD, "representative").isSatisfied();
        tookPart(CHILD, "guardian").isSatisfied();
        tookPart(ADULT, "guardian").reports(ATTENDEES);
        tookPart(CHILD, "relative").reports(ATTENDEES);
    }

    @Test
    void aRecordedReasonExcusesTheAbsence() {
        var rule = verifyThat("individual-took-part");

        rule.given(established(attendees(), meeting(m -> m.individualAbsenceReason("Orkade inte"))))
                .isSatisfied();
        rule.given(established(attendees("nobody"), meeting(m -> m.individualAbsenceReason("Orkade inte"))))
                .isSatisfied();
        rule.given(established(CHILD, attendees(), meeting(m -> m.individualAbsenceReason("Orkade inte"))))
                .isSatisfied();
        rule.given(established(attendees(), meeting(m -> m.individualAbsenceReason("\u2003"))))
                .reports(ATTENDEES);
    }

    @Test
    void anAttendeeWhomNobodyCanTellMayBeTheIndividual() {
        tookPart(ADULT, "doctor", "nobody").isUndecided();
        tookPart(CHILD, "twin").isUndecided();
        tookPart(ADULT, "nobody", "anna").isSatisfied();
    }

    @Test
    void theAgeIsThatOnTheDayOfThePlanningMeeting() {
        var onLeapDay = born("2008-02-29");

        tookPart("2026-02-28", onLeapDay).isSatisfied();
        tookPart("2026-03-01", onLeapDay).reports(ATTENDEES);
        tookPart("2026-01-28", born("2026-02-01")).isSatisfied();
    }

    @Test
    void aValidNumberTellsTheAge() {
        tookPart(numbered(PERSONNUMMER, "201409089917", "1948-07-02"), "guardian")
                .isSatisfied();
        tookPart(numbered(PERSONNUMMER, "201409089917", "1848-07-02"), "guardian")
                .isSatisfied();
        tookPart(numbered(PERSONNUMMER, "194807029840", "2014-09-08"), "guardian")
                .reports(ATTENDEES);
        tookPart(numbered(SAMORDNINGSNUMMER, "201409689914", null), "guardian").isSatisfied();
        tookPart(numbered(RESERVNUMMER, "14090899X123", "2014-09-08"), "guardian")
                .isSatisfied();
        tookPart(numbered(RESERVNUMMER, "201409089917", null), "guardian").reports(ATTENDEES);
    }

    @Test
    void anIdentifierWithoutKindOrNumberCountsAsAbsent() {
        tookPart(numbered(null, "201409089918", "2014-09-08"), "guardian").isSatisfied();
        tookPart(numbered(PERSONNUMMER, null, "2014-09-08"), "guardian").isSatisfied();
    }

    @Test
    void whoseAgeIsUnknownIsNoChild() {
        tookPart(born(null), "guardian").reports(ATTENDEES);
        tookPart(born("1889-12-31"), "guardian").reports(ATTENDEES);
        tookPart(born("2100-01-01"), "guardian").reports(ATTENDEES);
        tookPart(plan -> plan.individual(null), "guardian").reports(ATTENDEES);
        tookPart(numbered(PERSONNUMMER, "201409089918", "2014-09-08"), "guardian")
                .reports(ATTENDEES);
    }

    @Test
    void theFirstMeetingHeldIsThePlanningMeeting() {
        var rule = verifyThat("individual-took-part");
        var preparatory = planningMeeting("2026-01-20", "doctor");

        rule.given(established(
                        meetings(planningMeeting("2026-01-28", "anna"), planningMeeting("2026-01-27", "doctor"))))
                .reports("/meetings/1/attendees");
        rule.given(established(
                        meetings(null, planningMeeting("2026-01-28", "doctor"), planningMeeting("2026-01-28", "anna"))))
                .reports("/meetings/1/attendees");
        rule.given(established(meetings(planningMeeting(null, "doctor"), planningMeeting("2026-01-28", "anna"))))
                .isSatisfied();
        rule.given(established(
                        CHILD,
                        meetings(planningMeeting("2026-01-28", "anna"), planningMeeting("2026-02-03", "doctor"))))
                .isSatisfied();
        rule.given(established(
                        meetings(planningMeeting("2009-01-28", "doctor"), planningMeeting("2026-01-28", "anna"))))
                .isSatisfied();
        rule.given(established(meetings(preparatory), meeting(m -> m.type(MeetingType.PREPARATORY))))
                .isNotApplicable();
        rule.given(established(meetings(preparatory), meeting(m -> m.type(null))))
                .isNotApplicable();
    }

    @Test
    void withoutAPlanningMeetingNobodyCouldTakePart() {
        var rule = verifyThat("individual-took-part");

        rule.given(established(meetings())).isNotApplicable();
        rule.given(established(meetings(planningMeeting(null, "doctor")))).isNotApplicable();
        rule.given(established(meetings(planningMeeting("2009-01-28", "anna")))).isUndecided();
    }

    @Test
    void theIndividualTakesPartOnceThePlanIsEstablished() {
        var rule = verifyThat("individual-took-part");
        var without = meetings(planningMeeting("2026-01-28", "doctor"));

        rule.given(invited(without)).isNotYet();
        rule.given(closed(without)).reports(ATTENDEES);
        rule.given(declined(without)).isNotApplicable();
        rule.given(neverEstablished(ClosureReason.MOVED)).isNotApplicable();
        rule.given(neverEstablished(ClosureReason.MOVED, without)).reports(ATTENDEES);
    }

    private static RuleVerdict tookPart(Change individual, String... people) {
        return verifyThat("individual-took-part").given(established(individual, attendees(people)));
    }

    private static RuleVerdict tookPart(String heldOn, Change individual) {
        return verifyThat("individual-took-part")
                .given(established(individual, meetings(planningMeeting(heldOn, "guardian"))));
    }
}
