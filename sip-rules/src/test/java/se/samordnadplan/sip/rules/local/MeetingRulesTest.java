package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.model.followup.ClosureReason.MOVED;
import static se.samordnadplan.sip.rules.local.LocalVerifier.ornskoldsvik;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vasterbotten;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vastraGotaland;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.meeting;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** What the routines add to section 4 of the catalogue but who attends. */
class MeetingRulesTest {

    @Test
    void aPlanningMeetingIsHeld() {
        var rule = vastraGotaland("planning-meeting-held");

        rule.given(established()).isSatisfied();
        rule.given(established(meetings(planningMeeting("2009-01-28")))).isSatisfied();
        rule.given(established(meetings())).reports("/meetings");
        rule.given(established(meetings(planningMeeting(null), null))).reports("/meetings");
        rule.given(established(meeting(m -> m.type(MeetingType.PREPARATORY)))).reports("/meetings");
        rule.given(established(meeting(m -> m.type(null)))).reports("/meetings");
        rule.given(invited(meetings())).isNotYet();
        rule.given(closed(meetings())).reports("/meetings");
        rule.given(neverEstablished(MOVED)).isNotApplicable();
        rule.given(declined(meetings())).isNotApplicable();
    }

    @Test
    void somebodyChairsThePlanningMeeting() {
        var rule = vasterbotten("chair-appointed");

        rule.given(established()).isSatisfied();
        rule.given(established(meeting(m -> m.chair("nobody")))).isSatisfied();
        rule.given(established(meeting(m -> m.chair(" ")))).reports("/meetings/0/chair");
    }

    @Test
    void somebodyDocumentsThePlanningMeeting() {
        var rule = ornskoldsvik("documenter-appointed");

        rule.given(established()).isSatisfied();
        rule.given(established(meeting(m -> m.documenter("twin")))).isSatisfied();
        rule.given(established(meeting(m -> m.documenter(null)))).reports("/meetings/0/documenter");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = false)
    void theVenueIsChosenWithTheIndividual(Boolean chosen) {
        var rule = vasterbotten("venue-chosen-with-individual");

        rule.given(established()).isSatisfied();
        rule.given(established(meeting(m -> m.venueChosenWithIndividual(chosen))))
                .reports("/meetings/0/venueChosenWithIndividual");
    }

    @ParameterizedTest
    @CsvSource({
        "chair-appointed, /meetings/1/chair",
        "documenter-appointed, /meetings/1/documenter",
        "venue-chosen-with-individual, /meetings/1/venueChosenWithIndividual"
    })
    void onlyThePlanningMeetingIsAskedForThat(String id, String pointer) {
        var rule = vasterbotten(id);
        var bare = meetings(planningMeeting("2026-01-29"), planningMeeting("2026-01-28"), planningMeeting(null));

        rule.given(established(bare)).reports(pointer);
        rule.given(invited(bare)).isNotYet();
        rule.given(closed(bare)).reports(pointer);
        rule.given(declined(bare)).isNotApplicable();
        rule.given(neverEstablished(MOVED)).isNotApplicable();
        rule.given(established(meetings(planningMeeting(null)))).isNotApplicable();
        rule.given(established(meetings(planningMeeting("2009-01-28")))).isUndecided();
        vastraGotaland(id).given(established(bare)).isNotInForce();
    }

    @Test
    void whoChairsDoesNotDocument() {
        chairs("doctor", "officer").isSatisfied();
        chairs("doctor", "doctor").reports("/meetings/0/documenter");
        chairs("nobody", "nobody").isUndecided();
        chairs("twin", "doctor").isUndecided();
        chairs("doctor", "nobody").isUndecided();
        chairs(null, "doctor").isNotApplicable();
        chairs("nobody", null).isNotApplicable();
        chairs(null, null).isNotApplicable();
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(MeetingType.class)
    void thatHoldsForEveryMeeting(MeetingType type) {
        var rule = vasterbotten("chair-is-not-documenter");

        rule.given(established(
                        meetings(planningMeeting("2026-01-28"), doubled(type, null), doubled(type, "2026-02-02"))))
                .reports("/meetings/1/documenter", "/meetings/2/documenter");
        rule.given(established(meetings(doubled(type, "2009-02-02")))).reports("/meetings/0/documenter");
    }

    @Test
    void whoChairsIsLookedAtOnceThePlanIsEstablished() {
        var rule = vasterbotten("chair-is-not-documenter");
        var doubled = meetings(doubled(MeetingType.PREPARATORY, "2026-01-20"));

        rule.given(established(meetings())).isNotApplicable();
        rule.given(invited(doubled)).isNotYet();
        rule.given(closed(doubled)).reports("/meetings/0/documenter");
        rule.given(neverEstablished(MOVED, doubled)).isNotApplicable();
        rule.given(declined(doubled)).isNotApplicable();
        ornskoldsvik("chair-is-not-documenter").given(established(doubled)).isNotInForce();
    }

    private static RuleVerdict chairs(String chair, String documenter) {
        return vasterbotten("chair-is-not-documenter")
                .given(established(meeting(m -> m.chair(chair).documenter(documenter))));
    }

    private static Meeting doubled(MeetingType type, String heldOn) {
        return MeetingBuilder.builder()
                .type(type)
                .heldOn(heldOn == null ? null : day(heldOn))
                .chair("doctor")
                .documenter("doctor")
                .build();
    }
}
