package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.model.followup.ClosureReason.CONSENT_REFUSED;
import static se.samordnadplan.sip.model.followup.ClosureReason.DECEASED;
import static se.samordnadplan.sip.model.followup.ClosureReason.MOVED;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.GIVEN;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.PENDING;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.REFUSED;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.WITHDRAWN;
import static se.samordnadplan.sip.rules.national.Parts.closure;
import static se.samordnadplan.sip.rules.national.Parts.consent;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.need;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.preparation.ConsentBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.rules.national.Plans.Change;

/** Section 2 of the catalogue but the rules on withdrawal. */
class ConsentRulesTest {

    private static final Change NO_CONSENT = plan -> plan.consent(null);
    private static final Change EMPTY_CONSENT =
            plan -> plan.consent(ConsentBuilder.builder().build());

    @Test
    void theDayOfTheNeedIsRecorded() {
        var rule = verifyThat("need-identified-on-recorded");

        rule.given(initiated()).isSatisfied();
        rule.given(initiated(need(n -> n.identifiedOn(implausible())))).isSatisfied();
        rule.given(initiated(need(n -> n.identifiedOn(null)))).reports("/need/identifiedOn");
        rule.given(initiated(plan -> plan.need(null))).reports("/need/identifiedOn");
        rule.given(neverEstablished(MOVED, plan -> plan.need(null))).reports("/need/identifiedOn");
        rule.given(declined(plan -> plan.need(null))).isNotApplicable();
    }

    @Test
    void consentIsRecorded() {
        var rule = verifyThat("consent-recorded");

        rule.given(invited()).isSatisfied();
        rule.given(invited(consent(c -> c.decision(REFUSED)))).isSatisfied();
        rule.given(invited(consent(c -> c.decision(WITHDRAWN)))).isSatisfied();
        rule.given(invited(consent(c -> c.decision(PENDING)))).reports("/consent");
        rule.given(invited(NO_CONSENT)).reports("/consent");
        rule.given(invited(EMPTY_CONSENT)).reports("/consent");
        rule.given(initiated(NO_CONSENT)).isNotYet();
        rule.given(declined(NO_CONSENT)).isNotApplicable();
    }

    @Test
    void nobodyAsksForTheConsentOfSomebodyWhoDiedOrMovedBeforeThePlanning() {
        var rule = verifyThat("consent-recorded");

        rule.given(neverEstablished(DECEASED, NO_CONSENT)).isNotApplicable();
        rule.given(neverEstablished(MOVED, NO_CONSENT)).isNotApplicable();
        rule.given(neverEstablished(CONSENT_REFUSED, NO_CONSENT)).reports("/consent");
        rule.given(closed(NO_CONSENT, closure(c -> c.reason(DECEASED)))).reports("/consent");
        rule.given(closed(NO_CONSENT, closure(c -> c.reason(null)), meetings())).reports("/consent");
    }

    @Test
    void consentIsDated() {
        var rule = verifyThat("consent-dated");

        rule.given(invited()).isSatisfied();
        rule.given(invited(consent(c -> c.decidedOn(implausible())))).isSatisfied();
        rule.given(invited(consent(c -> c.decidedOn(null)))).reports("/consent/decidedOn");
        rule.given(invited(EMPTY_CONSENT)).reports("/consent/decidedOn");
        rule.given(invited(NO_CONSENT)).isNotApplicable();
        rule.given(invited(consent(c -> c.decision(PENDING).decidedOn(null)))).isNotApplicable();
        rule.given(initiated(EMPTY_CONSENT)).isNotYet();
        rule.given(declined(EMPTY_CONSENT)).isNotApplicable();
    }

    @Test
    void consentComesBeforeThePlanning() {
        var rule = verifyThat("consent-before-planning");

        rule.given(established()).isSatisfied();
        rule.given(established(consent(c -> c.decidedOn(day("2026-01-28"))))).isSatisfied();
        rule.given(established(consent(c -> c.decidedOn(day("2026-01-29"))))).reports("/consent/decidedOn");
        rule.given(established(consent(c -> c.decision(WITHDRAWN).decidedOn(day("2026-01-29")))))
                .reports("/consent/decidedOn");
        rule.given(invited(consent(c -> c.decidedOn(day("2026-01-29"))))).isNotYet();
        rule.given(closed(consent(c -> c.decidedOn(day("2026-01-29"))))).reports("/consent/decidedOn");
    }

    @Test
    void withoutConsentDateOrMeetingThereIsNothingToCompare() {
        var rule = verifyThat("consent-before-planning");

        rule.given(established(NO_CONSENT)).isNotApplicable();
        rule.given(established(consent(c -> c.decision(REFUSED).decidedOn(day("2026-01-29")))))
                .isNotApplicable();
        rule.given(established(consent(c -> c.decision(PENDING).decidedOn(day("2026-01-29")))))
                .isNotApplicable();
        rule.given(established(consent(c -> c.decidedOn(null)))).isNotApplicable();
        rule.given(established(meetings())).isNotApplicable();
        rule.given(established(meetings(planningMeeting("2009-01-28")), consent(c -> c.decidedOn(null))))
                .isNotApplicable();
    }

    @Test
    void anImplausibleDateCannotBeCompared() {
        var rule = verifyThat("consent-before-planning");

        rule.given(established(consent(c -> c.decidedOn(implausible())))).isUndecided();
        rule.given(established(meetings(planningMeeting("2009-01-28")))).isUndecided();
        rule.given(established(meetings(planningMeeting("2009-01-28"), planningMeeting("2026-01-07"))))
                .reports("/consent/decidedOn");
    }

    @Test
    void nobodyPlansWithoutConsent() {
        var rule = verifyThat("no-planning-without-consent");
        var refused = consent(c -> c.decision(REFUSED));

        rule.given(initiated(refused)).reports("/status");
        rule.given(invited(refused)).reports("/status");
        rule.given(established(refused)).reports("/status");
        rule.given(closed(refused)).reports("/status");
        rule.given(neverEstablished(MOVED, refused)).reports("/status");
        rule.given(neverEstablished(CONSENT_REFUSED, refused)).isSatisfied();
    }

    @Test
    void aRefusalThatNobodyPlansAgainstIsNoMatter() {
        var rule = verifyThat("no-planning-without-consent");
        var refused = consent(c -> c.decision(REFUSED));

        rule.given(declined()).isNotApplicable();
        rule.given(closed(refused, closure(c -> c.reason(null)))).isNotApplicable();
        rule.given(closed(refused, plan -> plan.closure(null))).isNotApplicable();
        rule.given(established(closure(c -> c.reason(null)), refused)).reports("/status");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REFUSED")
    void onlyARefusalForbidsThePlanning(ConsentDecision decision) {
        verifyThat("no-planning-without-consent")
                .given(established(consent(c -> c.decision(decision))))
                .isNotApplicable();
    }

    @Test
    void aRefusalIsDocumented() {
        var rule = verifyThat("refusal-documented");

        rule.given(declined()).isSatisfied();
        rule.given(declined(consent(c -> c.decidedOn(implausible()).documentedBy("nobody"))))
                .isSatisfied();
        rule.given(declined(NO_CONSENT)).reports("/consent");
        rule.given(declined(EMPTY_CONSENT)).reports("/consent/decision");
        rule.given(declined(consent(c -> c.decision(GIVEN)))).reports("/consent/decision");
        rule.given(declined(consent(c -> c.decision(PENDING).decidedOn(null)))).reports("/consent/decision");
        rule.given(declined(consent(c -> c.decision(GIVEN).documentedBy(null)))).reports("/consent/decision");
        rule.given(declined(consent(c -> c.decidedOn(null)))).reports("/consent/decidedOn");
        rule.given(declined(consent(c -> c.documentedBy(null)))).reports("/consent/documentedBy");
        rule.given(declined(consent(c -> c.documentedBy(" \u00a0 ")))).reports("/consent/documentedBy");
        rule.given(declined(consent(c -> c.decidedOn(null).documentedBy(null)))).reports("/consent/decidedOn");
    }

    @Test
    void onlyADeclinedPlanDocumentsARefusal() {
        var rule = verifyThat("refusal-documented");

        rule.given(initiated(NO_CONSENT)).isNotApplicable();
        rule.given(invited(NO_CONSENT)).isNotApplicable();
        rule.given(established(NO_CONSENT)).isNotApplicable();
        rule.given(closed(NO_CONSENT)).isNotApplicable();
        rule.given(neverEstablished(ClosureReason.CONSENT_REFUSED, NO_CONSENT)).isNotApplicable();
    }
}
