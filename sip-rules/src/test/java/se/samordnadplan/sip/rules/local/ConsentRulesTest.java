package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.model.followup.ClosureReason.MOVED;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.GIVEN;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.PENDING;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.REFUSED;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.WITHDRAWN;
import static se.samordnadplan.sip.rules.local.LocalVerifier.ornskoldsvik;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vasterbotten;
import static se.samordnadplan.sip.rules.national.Parts.born;
import static se.samordnadplan.sip.rules.national.Parts.consent;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.invitation;
import static se.samordnadplan.sip.rules.national.Parts.need;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.party.IdentifierType;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantBuilder;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.preparation.ConsentBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.rules.national.Parts;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** What the routines add to section 2 of the catalogue but the rule on withdrawal. */
class ConsentRulesTest {

    private static final Change NO_CONSENT = plan -> plan.consent(null);
    private static final Change EMPTY_CONSENT =
            plan -> plan.consent(ConsentBuilder.builder().build());

    @Test
    void whoTookTheInitiativeIsRecorded() {
        var rule = vasterbotten("initiator-recorded");

        rule.given(initiated()).isSatisfied();
        rule.given(initiated(need(n -> n.identifiedBy("nobody")))).isSatisfied();
        rule.given(initiated(need(n -> n.identifiedBy("\u00a0")))).reports("/need/identifiedBy");
        rule.given(initiated(plan -> plan.need(null))).reports("/need/identifiedBy");
    }

    @Test
    void whoAssessedTheNeedIsRecorded() {
        var rule = ornskoldsvik("need-assessed");

        rule.given(initiated()).isSatisfied();
        rule.given(initiated(need(n -> n.assessedBy("twin")))).isSatisfied();
        rule.given(initiated(need(n -> n.assessedBy(null)))).reports("/need/assessedBy");
        rule.given(initiated(plan -> plan.need(null))).reports("/need/assessedBy");
    }

    @ParameterizedTest
    @CsvSource({"initiator-recorded, /need/identifiedBy", "need-assessed, /need/assessedBy"})
    void theNeedIsRecordedFromTheStart(String id, String pointer) {
        Change noNeed = plan -> plan.need(null);
        var rule = ornskoldsvik(id);

        rule.given(closed(noNeed)).reports(pointer);
        rule.given(neverEstablished(MOVED, noNeed)).reports(pointer);
        rule.given(declined(noNeed)).isNotApplicable();
        verifyThat(id).given(initiated(noNeed)).isNotInForce();
    }

    @Test
    void theFormOfAConsentIsRecorded() {
        var rule = vasterbotten("consent-form-recorded");

        rule.given(invited()).isSatisfied();
        rule.given(invited(consent(c -> c.form(null)))).reports("/consent/form");
        rule.given(invited(consent(c -> c.form(null).decision(WITHDRAWN)))).reports("/consent/form");
        rule.given(closed(consent(c -> c.form(null)))).reports("/consent/form");
        rule.given(neverEstablished(MOVED, consent(c -> c.form(null)))).reports("/consent/form");
        rule.given(initiated(consent(c -> c.form(null)))).isNotYet();
        rule.given(declined(consent(c -> c.form(null).decision(GIVEN)))).isNotApplicable();
        ornskoldsvik("consent-form-recorded")
                .given(invited(consent(c -> c.form(null))))
                .isNotInForce();
    }

    @Test
    void withoutConsentThereIsNoFormOfIt() {
        var rule = vasterbotten("consent-form-recorded");

        rule.given(invited(NO_CONSENT)).isNotApplicable();
        rule.given(invited(EMPTY_CONSENT)).isNotApplicable();
        rule.given(invited(consent(c -> c.form(null).decision(PENDING)))).isNotApplicable();
        rule.given(invited(consent(c -> c.form(null).decision(REFUSED)))).isNotApplicable();
    }

    @Test
    void theIndividualIsInformedBeforeTheDecision() {
        informed("2026-01-07", "2026-01-08").isSatisfied();
        informed("2026-01-08", "2026-01-08").isSatisfied();
        informed("2026-01-09", "2026-01-08").reports("/consent/informedOn");
        informed(null, "2026-01-08").reports("/consent/informedOn");
        informed(null, null).reports("/consent/informedOn");
        informed("2026-01-09", null).isSatisfied();
    }

    @Test
    void anImplausibleDateOfInformationOrDecisionCannotBeCompared() {
        informed("2009-12-31", "2026-01-08").isUndecided();
        informed("2026-01-07", "2009-12-31").isUndecided();
        informed("2009-12-31", null).isSatisfied();
        informed(null, "2009-12-31").reports("/consent/informedOn");
    }

    @Test
    void whoDecidedOrDeclinedHasBeenInformed() {
        var rule = ornskoldsvik("informed-before-consent");
        var uninformed = consent(c -> c.informedOn(null));

        rule.given(initiated(uninformed)).isNotYet();
        rule.given(closed(uninformed)).reports("/consent/informedOn");
        rule.given(neverEstablished(MOVED, uninformed)).reports("/consent/informedOn");
        rule.given(declined()).isSatisfied();
        rule.given(declined(uninformed)).reports("/consent/informedOn");
        rule.given(invited(EMPTY_CONSENT)).reports("/consent/informedOn");
        rule.given(invited(NO_CONSENT)).isNotApplicable();
        rule.given(declined(NO_CONSENT)).isNotApplicable();
        rule.given(invited(uninformed, consent(c -> c.decision(PENDING)))).isNotApplicable();
        verifyThat("informed-before-consent").given(invited(uninformed)).isNotInForce();
    }

    @Test
    void nobodyIsCalledBeforeTheConsent() {
        called("2026-01-12", "2026-01-12", GIVEN).isSatisfied();
        called("2026-01-13", "2026-01-12", GIVEN).reports("/invitation/sentOn");
        called("2026-01-13", "2026-01-12", WITHDRAWN).reports("/invitation/sentOn");
        called("2026-01-12", "2026-01-12", WITHDRAWN).isSatisfied();
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-01-12, GIVEN",
        "2026-01-13, , GIVEN",
        "2009-12-31, , GIVEN",
        "2026-01-13, 2026-01-12, PENDING",
        "2026-01-13, 2026-01-12, REFUSED",
        "2009-12-31, 2026-01-12, REFUSED",
        "2026-01-13, 2026-01-12,"
    })
    void withoutConsentOrCallThereIsNothingToCompare(String decidedOn, String sentOn, ConsentDecision decision) {
        called(decidedOn, sentOn, decision).isNotApplicable();
    }

    @Test
    void consentAndCallAreComparedOnceAnybodyIsCalled() {
        var rule = vasterbotten("consent-before-invitation");
        var late = consent(c -> c.decidedOn(day("2026-01-13")));

        called("2009-12-31", "2026-01-12", GIVEN).isUndecided();
        called("2026-01-12", "2009-12-31", GIVEN).isUndecided();
        rule.given(invited(late, plan -> plan.invitation(null))).isNotApplicable();
        rule.given(invited(NO_CONSENT)).isNotApplicable();
        rule.given(initiated(late, invitation(i -> i.sentOn(day("2026-01-12")))))
                .isNotYet();
        rule.given(closed(late)).reports("/invitation/sentOn");
        rule.given(declined(late, invitation(i -> i.sentOn(day("2026-01-07"))))).isNotApplicable();
        rule.given(declined(late, consent(c -> c.decision(GIVEN)), invitation(i -> i.sentOn(day("2026-01-12")))))
                .isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource(names = {"GUARDIAN", "RELATIVE"})
    void aGuardianOrRelativeTakesPartForAChild(ParticipantRole role) {
        guardian("2010-01-01", role).isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GUARDIAN", "RELATIVE"})
    void nobodyElseDoes(ParticipantRole role) {
        guardian("2010-01-01", role).reports("/participants");
    }

    @Test
    void onlyAChildOfKnownAgeNeedsThat() {
        guardian("2008-03-03", null).reports("/participants");
        guardian("2008-03-02", null).isNotApplicable();
        guardian(null, null).isNotApplicable();
        guardian("1889-12-31", null).isNotApplicable();
        child(Parts.numbered(IdentifierType.PERSONNUMMER, "201409089918", "2014-09-08"))
                .isNotApplicable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-01-01", "2025-12-24"})
    void theGuardianTakesPartOnceAnybodyIsCalled(String birthDate) {
        var rule = ornskoldsvik("guardian-takes-part-for-child");
        var alone = List.of(born(birthDate), participants()).toArray(Change[]::new);

        rule.given(initiated(alone)).isNotYet();
        rule.given(invited(alone)).reports("/participants");
        rule.given(established(alone)).reports("/participants");
        rule.given(neverEstablished(MOVED, alone)).reports("/participants");
        rule.given(declined(alone)).isNotApplicable();
        vasterbotten("guardian-takes-part-for-child").given(invited(alone)).isNotInForce();
    }

    private static RuleVerdict informed(String informedOn, String decidedOn) {
        return vasterbotten("informed-before-consent")
                .given(invited(
                        consent(c -> c.informedOn(Parts.dayOrNull(informedOn)).decidedOn(Parts.dayOrNull(decidedOn)))));
    }

    private static RuleVerdict called(String decidedOn, String sentOn, ConsentDecision decision) {
        return vasterbotten("consent-before-invitation")
                .given(invited(
                        consent(c -> c.decision(decision).decidedOn(Parts.dayOrNull(decidedOn))),
                        invitation(i -> i.sentOn(Parts.dayOrNull(sentOn)))));
    }

    private static RuleVerdict guardian(String birthDate, ParticipantRole role) {
        return child(born(birthDate), participants(role));
    }

    private static RuleVerdict child(Change... changes) {
        return ornskoldsvik("guardian-takes-part-for-child").given(invited(changes));
    }

    private static Change participants(ParticipantRole... roles) {
        List<Participant> people = Stream.of(roles)
                .map(role -> ParticipantBuilder.builder().role(role).build())
                .toList();
        return plan -> plan.participants(people);
    }
}
