package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.model.preparation.ConsentDecision.GIVEN;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.WITHDRAWN;
import static se.samordnadplan.sip.rules.local.LocalVerifier.ornskoldsvik;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vasterbotten;
import static se.samordnadplan.sip.rules.national.Parts.consent;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.followUp;
import static se.samordnadplan.sip.rules.national.Parts.followUps;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.rules.national.Plans.Change;

/** What Västerbotten adds on a withdrawn consent. */
class WithdrawalRulesTest {

    private static final Change WITHDRAWN_IN_FEBRUARY =
            consent(c -> c.decision(WITHDRAWN).withdrawnOn(day("2026-02-02")));

    @Test
    void nobodyMeetsOrFollowsUpAfterTheWithdrawal() {
        var rule = vasterbotten("nothing-after-withdrawal");

        rule.given(established(WITHDRAWN_IN_FEBRUARY)).isSatisfied();
        rule.given(established(
                        WITHDRAWN_IN_FEBRUARY,
                        meetings(planningMeeting("2026-02-02"), planningMeeting(null)),
                        followUps(followUp("2026-02-02"), followUp(null))))
                .isSatisfied();
        rule.given(established(
                        WITHDRAWN_IN_FEBRUARY,
                        meetings(planningMeeting("2026-02-02"), null, planningMeeting("2026-02-03")),
                        followUps(followUp("2026-02-03"), followUp("2026-02-02"), followUp("2026-02-04"))))
                .reports("/meetings/2/heldOn", "/followUps/0/on", "/followUps/2/on");
        rule.given(closed(WITHDRAWN_IN_FEBRUARY)).reports("/followUps/0/on");
    }

    @ParameterizedTest
    @EnumSource(MeetingType.class)
    void everyTypeOfMeetingCounts(MeetingType type) {
        vasterbotten("nothing-after-withdrawal")
                .given(established(WITHDRAWN_IN_FEBRUARY, meetings(held(type))))
                .reports("/meetings/0/heldOn");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
    void onlyAWithdrawalEndsThePlanning(ConsentDecision decision) {
        vasterbotten("nothing-after-withdrawal")
                .given(closed(WITHDRAWN_IN_FEBRUARY, consent(c -> c.decision(decision))))
                .isNotApplicable();
    }

    @Test
    void withoutADateOfWithdrawalThereIsNothingToCompare() {
        var rule = vasterbotten("nothing-after-withdrawal");

        rule.given(closed(WITHDRAWN_IN_FEBRUARY, consent(c -> c.withdrawnOn(null))))
                .isNotApplicable();
        rule.given(closed(plan -> plan.consent(null))).isNotApplicable();
    }

    @Test
    void anImplausibleDateCannotBeCompared() {
        var rule = vasterbotten("nothing-after-withdrawal");
        var undated = consent(c -> c.decision(WITHDRAWN).withdrawnOn(implausible()));

        rule.given(closed(undated)).isUndecided();
        rule.given(established(undated, meetings())).isSatisfied();
        rule.given(established(WITHDRAWN_IN_FEBRUARY, meetings(planningMeeting("2009-12-31"))))
                .isUndecided();
        rule.given(established(WITHDRAWN_IN_FEBRUARY, followUps(followUp("2009-12-31"))))
                .isUndecided();
        rule.given(established(WITHDRAWN_IN_FEBRUARY, followUps(followUp("2009-12-31"), followUp("2026-02-03"))))
                .reports("/followUps/1/on");
    }

    @Test
    void theWithdrawalCountsInEveryStatus() {
        var rule = vasterbotten("nothing-after-withdrawal");
        var late = followUps(followUp("2026-02-03"));

        rule.given(initiated(WITHDRAWN_IN_FEBRUARY, late)).reports("/followUps/0/on");
        rule.given(neverEstablished(ClosureReason.CONSENT_WITHDRAWN, WITHDRAWN_IN_FEBRUARY, late))
                .reports("/followUps/0/on");
        rule.given(declined(WITHDRAWN_IN_FEBRUARY, late)).isNotApplicable();
        rule.given(established(late, consent(c -> c.decision(GIVEN)))).isNotApplicable();
        ornskoldsvik("nothing-after-withdrawal")
                .given(closed(WITHDRAWN_IN_FEBRUARY))
                .isNotInForce();
    }

    private static Meeting held(MeetingType type) {
        return MeetingBuilder.builder().type(type).heldOn(day("2026-02-03")).build();
    }
}
