package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.model.preparation.ConsentDecision.GIVEN;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.PENDING;
import static se.samordnadplan.sip.rules.national.Parts.consent;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.discharge;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.invitation;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.followup.DischargeBuilder;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** Section 10 of the catalogue. */
class DischargeRulesTest {

    private static final Change LEFT = discharge(d -> d.dischargedOn(day("2026-03-01")));
    private static final Change ADMITTED = discharge(d -> d.admittedOn(day("2026-01-12")));

    @Test
    void whoLeftHospitalGetsAPlan() {
        var rule = verifyThat("discharge-plan-established");

        rule.given(initiated(LEFT)).reports("/status");
        rule.given(invited(LEFT)).reports("/status");
        rule.given(invited(discharge(
                        d -> d.dischargedOn(day("2026-03-01")).hadSip(false).compulsoryCare(false))))
                .reports("/status");
        rule.given(established(LEFT)).isSatisfied();
        rule.given(closed(LEFT)).isSatisfied();
        rule.given(neverEstablished(ClosureReason.MOVED, LEFT)).isSatisfied();
        rule.given(declined(LEFT)).isNotApplicable();
        rule.given(declined(LEFT, consent(c -> c.decision(GIVEN)))).isNotApplicable();
    }

    @Test
    void nobodyDemandsAPlanBeforeTheDischargeOrWithoutConsent() {
        left(d -> d.dischargedOn(day("2026-03-02"))).isNotApplicable();
        left(d -> d.dischargedOn(null)).isNotApplicable();
        left(d -> d.hadSip(true)).isNotApplicable();
        left(d -> d.compulsoryCare(true)).isNotApplicable();
        left(d -> d.dischargedOn(implausible())).isUndecided();
        left(d -> d.dischargedOn(implausible()).hadSip(true)).isNotApplicable();
        verifyThat("discharge-plan-established").given(initiated()).isNotApplicable();
        verifyThat("discharge-plan-established")
                .given(initiated(LEFT, consent(c -> c.decision(PENDING))))
                .isNotApplicable();
        verifyThat("discharge-plan-established")
                .given(initiated(LEFT, plan -> plan.consent(null)))
                .isNotApplicable();
    }

    @Test
    void theLawOnDischargeIsInForceFrom2018() {
        verifyThat("discharge-plan-established")
                .asOf("2017-12-31")
                .given(initiated(discharge(d -> d.dischargedOn(day("2017-12-01")))))
                .isNotInForce();
        verifyThat("discharge-plan-established")
                .asOf("2018-01-01")
                .given(initiated(discharge(d -> d.dischargedOn(day("2017-12-01")))))
                .reports("/status");
        verifyThat("discharge-invitation-by-care-contact")
                .asOf("2017-12-31")
                .given(invited(ADMITTED, sentBy("officer")))
                .isNotInForce();
    }

    @Test
    void theCareContactOfTheRegionCalls() {
        sent("doctor").isSatisfied();
        sent("officer").reports("/invitation/sentBy");
        sent("contact-at-home-care").reports("/invitation/sentBy");
        sent("contact-without-body").reports("/invitation/sentBy");
        sent("without-role").reports("/invitation/sentBy");
        sent(null).reports("/invitation/sentBy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "twin", "contact-nowhere", "contact-in-branch"})
    void aSenderWhomNobodyCanTellMayBeTheCareContact(String sender) {
        sent(sender).isUndecided();
    }

    @Test
    void withoutADischargeOrACallTheCareContactHasNothingToDo() {
        var rule = verifyThat("discharge-invitation-by-care-contact");
        var byOfficer = sentBy("officer");

        rule.given(invited(byOfficer)).isNotApplicable();
        rule.given(invited(byOfficer, discharge(d -> d.compulsoryCare(true)))).isNotApplicable();
        rule.given(invited(ADMITTED, plan -> plan.invitation(null))).isNotApplicable();
        rule.given(invited(ADMITTED, invitation(i -> i.sentOn(null).sentBy("officer"))))
                .isNotApplicable();
        rule.given(initiated(ADMITTED, byOfficer)).isNotYet();
        rule.given(declined(ADMITTED, byOfficer)).isNotApplicable();
        rule.given(declined(
                        ADMITTED,
                        consent(c -> c.decision(GIVEN)),
                        invitation(i -> i.sentOn(day("2026-01-12")).sentBy("officer"))))
                .isNotApplicable();
        rule.given(closed(ADMITTED, byOfficer)).reports("/invitation/sentBy");
    }

    @Test
    void aCallToAnEarlierPlanningIsNoneOfTheDischarge() {
        var rule = verifyThat("discharge-invitation-by-care-contact");
        var byOfficer = sentBy("officer");

        rule.given(invited(byOfficer, discharge(d -> d.admittedOn(day("2026-01-13")))))
                .isNotApplicable();
        rule.given(invited(byOfficer, discharge(d -> d.hadSip(true)))).isNotApplicable();
        rule.given(invited(byOfficer, discharge(d -> d.hadSip(true).admittedOn(day("2026-01-12")))))
                .reports("/invitation/sentBy");
        rule.given(invited(byOfficer, discharge(d -> d.readyNoticeOn(day("2026-01-30")))))
                .reports("/invitation/sentBy");
    }

    @Test
    void anImplausibleDateDoesNotTellWhichPlanningTheCallWasTo() {
        var rule = verifyThat("discharge-invitation-by-care-contact");
        var undated = invitation(i -> i.sentOn(implausible()));

        rule.given(invited(discharge(d -> d.admittedOn(implausible())))).isUndecided();
        rule.given(invited(ADMITTED, undated)).isUndecided();
        rule.given(invited(discharge(d -> d.readyNoticeOn(implausible())), undated))
                .isSatisfied();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = false)
    void onlyTrueIsAnEarlierPlan(Boolean hadSip) {
        verifyThat("discharge-invitation-by-care-contact")
                .given(invited(sentBy("officer"), discharge(d -> d.hadSip(hadSip))))
                .reports("/invitation/sentBy");
    }

    private static RuleVerdict left(Consumer<DischargeBuilder> change) {
        return verifyThat("discharge-plan-established")
                .given(initiated(discharge(d -> change.accept(d.dischargedOn(day("2026-03-01"))))));
    }

    private static RuleVerdict sent(String sender) {
        return verifyThat("discharge-invitation-by-care-contact").given(invited(ADMITTED, sentBy(sender)));
    }

    private static Change sentBy(String sender) {
        return invitation(i -> i.sentBy(sender));
    }
}
