package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.local.Content.followUp;
import static se.samordnadplan.sip.rules.local.Content.meeting;
import static se.samordnadplan.sip.rules.national.Parts.followUps;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.nextFollowUp;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.model.followup.FollowUpMethod;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** Section 8 of the catalogue: follow-up. */
class FollowUpRulesTest {

    private static final RuleSet VASTERBOTTEN = RuleSets.shipped("vasterbotten");

    @Test
    void theAgreedFollowUpHasATimeOfDay() {
        var rule = verifyThat("follow-up-time-set").in(VASTERBOTTEN);

        rule.given(established(nextFollowUp(n -> n.plannedTime(LocalTime.of(10, 0)))))
                .isSatisfied();
        rule.given(established()).reports("/nextFollowUp/plannedTime");
        rule.given(established(nextFollowUp(n -> n.plannedOn(implausible())))).reports("/nextFollowUp/plannedTime");
        rule.given(established(nextFollowUp(n -> n.plannedOn(null)))).isNotApplicable();
        rule.given(established(plan -> plan.nextFollowUp(null))).isNotApplicable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vasterbotten", "ornskoldsvik"})
    void somebodyAnswersForTheAgreedFollowUp(String ruleSet) {
        var rule = verifyThat("follow-up-responsible-named").in(RuleSets.shipped(ruleSet));

        rule.given(established(nextFollowUp(n -> n.responsible("twin")))).isSatisfied();
        rule.given(established()).reports("/nextFollowUp/responsible");
        rule.given(established(plan -> plan.nextFollowUp(null))).reports("/nextFollowUp/responsible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vasterbotten", "ornskoldsvik"})
    void eachMeetingHeldToFollowUpIsDocumented(String ruleSet) {
        var rule = verifyThat("follow-up-documented").in(RuleSets.shipped(ruleSet));
        var held = meetings(
                meeting("m1", MeetingType.FOLLOW_UP, null, "2026-02-02"),
                meeting("m2", MeetingType.EVALUATION, null, "2009-02-09"),
                meeting("m3", MeetingType.PREPARATORY, null, "2026-02-10"),
                meeting("m4", MeetingType.FOLLOW_UP, "2026-02-16", null));

        rule.given(established(held, followUps(at("m1"), null, followUp(null, f -> f.meeting("m2")))))
                .isSatisfied();
        rule.given(established(held, followUps(at(null)))).reports("/meetings/0", "/meetings/1");
        rule.given(established(held, followUps(at("m2"), at("m4")))).reports("/meetings/0");
    }

    @Test
    void onlyHeldMeetingsAreDocumented() {
        var rule = verifyThat("follow-up-documented").in(VASTERBOTTEN);

        rule.given(established()).isNotApplicable();
        rule.given(established(meetings(meeting("m1", MeetingType.FOLLOW_UP, "2026-02-16", null))))
                .isNotApplicable();
    }

    @Test
    void anUnsoundReferenceMayMeanTheMeetingThatIsMissing() {
        var rule = verifyThat("follow-up-documented").in(VASTERBOTTEN);
        var one = meeting("m1", MeetingType.FOLLOW_UP, null, "2026-02-02");
        var other = meeting("m2", MeetingType.FOLLOW_UP, null, "2026-02-09");

        rule.given(established(meetings(one), followUps(at("m9")))).isUndecided();
        rule.given(established(meetings(one, one), followUps(at("m1")))).isUndecided();
        rule.given(established(meetings(one, one), followUps(at(null)))).reports("/meetings/0", "/meetings/1");
        rule.given(established(meetings(one), followUps(at("m9"), at("m1")))).isSatisfied();
        rule.given(established(meetings(one, other), followUps(at("m9"), at("m1"))))
                .isUndecided();
    }

    @Test
    void electronicFollowUpLeavesNoNeed() {
        var rule = verifyThat("electronic-follow-up-only-without-need").in(VASTERBOTTEN);

        rule.given(established(followUps(
                        by(FollowUpMethod.ELECTRONIC, false),
                        by(FollowUpMethod.ELECTRONIC, null),
                        by(FollowUpMethod.PHONE, true))))
                .isSatisfied();
        rule.given(established(
                        followUps(by(FollowUpMethod.ELECTRONIC, true), null, by(FollowUpMethod.ELECTRONIC, true))))
                .reports("/followUps/0/method", "/followUps/2/method");
        rule.given(established(followUps(by(FollowUpMethod.MEETING, true), by(null, true))))
                .isNotApplicable();
        rule.given(established()).isNotApplicable();
    }

    @Test
    void aNewNeedIsFollowedByAMeeting() {
        newNeed(found("2026-02-16", null), dated("m1", "2026-02-16", null)).isSatisfied();
        newNeed(found("2026-02-16", null), dated("m1", null, "2026-02-17")).isSatisfied();
        newNeed(found("2026-02-16", null), dated("m1", "2026-02-20", "2026-02-02"))
                .isSatisfied();
        newNeed(found("2026-02-16", null), dated("m1", "2026-02-15", "2026-02-02"))
                .reports("/followUps/0/newNeed");
        newNeed(found("2026-02-16", null)).reports("/followUps/0/newNeed");
    }

    @Test
    void theFollowUpsOwnMeetingIsNoNewOne() {
        newNeed(found("2026-02-16", "m1"), dated("m1", null, "2026-02-16")).reports("/followUps/0/newNeed");
        newNeed(found("2026-02-16", "m1"), dated("m1", null, "2026-03-16"), dated("m2", "2026-02-15", null))
                .reports("/followUps/0/newNeed");
        newNeed(found("2026-02-16", "m2"), dated("m1", null, "2026-02-16"), dated("m2", null, "2026-02-16"))
                .isSatisfied();
        newNeed(found("2026-02-16", "m1"), dated("m1", null, "2026-02-20"), dated("m2", null, "2026-02-18"))
                .isSatisfied();
    }

    @Test
    void ofSeveralMeetingsAnyMayBeTheFollowUpsOwnWhereNobodyCanTellWhich() {
        newNeed(found("2026-02-16", "m9"), dated("m1", null, "2026-02-20"), dated("m2", null, "2026-02-18"))
                .isSatisfied();
        newNeed(found("2026-02-16", "m9"), dated("m1", null, "2026-02-20"), dated("m2", null, "2026-02-12"))
                .isUndecided();
        newNeed(found("2026-02-16", "m9"), dated("m1", null, "2026-02-12")).reports("/followUps/0/newNeed");
        newNeed(found("2026-02-16", "m1"), dated("m1", null, "2026-02-20"), dated("m1", null, "2026-02-12"))
                .isUndecided();
    }

    @Test
    void anUnsoundDateOfAMeetingMayBeLater() {
        newNeed(found("2026-02-16", null), dated("m1", "2009-02-20", "2026-02-01"))
                .isUndecided();
        newNeed(found("2026-02-16", null), dated("m1", "2009-02-20", "2026-02-20"))
                .isSatisfied();
        newNeed(found("2026-02-16", "m1"), dated("m1", "2009-02-20", null)).reports("/followUps/0/newNeed");
        newNeed(found("2009-02-16", null), dated("m1", null, "2026-02-20")).isUndecided();
        newNeed(found("2009-02-16", "m1"), dated("m1", null, "2026-02-20")).reports("/followUps/0/newNeed");
        newNeed(found("2009-02-16", null), dated("m1", null, null)).reports("/followUps/0/newNeed");
    }

    @Test
    void onlyTheFollowUpThatFoundANewNeedCallsForAMeeting() {
        var found = followUp("2026-02-16", f -> f.newNeed(true));
        var later = followUp("2026-02-23", f -> {});

        newNeed(followUps(found, later), dated("m1", null, "2026-02-20")).isSatisfied();
    }

    @Test
    void withoutANewNeedOrItsDayThereIsNothingToCompare() {
        newNeed(followUps(followUp("2026-02-16", f -> f.newNeed(false)), followUp("2026-02-16", f -> {})))
                .isNotApplicable();
        newNeed(followUps()).isNotApplicable();
        newNeed(found(null, null)).isSatisfied();
    }

    private static RuleVerdict newNeed(Change followUps, Meeting... meetings) {
        return verifyThat("new-need-calls-new-meeting")
                .in(VASTERBOTTEN)
                .given(established(meetings(meetings), followUps));
    }

    private static Change found(String on, String meeting) {
        return followUps(followUp(on, f -> f.newNeed(true).meeting(meeting)));
    }

    private static Meeting dated(String id, String plannedOn, String heldOn) {
        return meeting(id, MeetingType.PREPARATORY, plannedOn, heldOn);
    }

    private static FollowUp at(String meeting) {
        return followUp("2026-02-16", f -> f.meeting(meeting));
    }

    private static FollowUp by(FollowUpMethod method, Boolean continuedNeed) {
        return followUp("2026-02-16", f -> f.method(method).continuedNeed(continuedNeed));
    }
}
