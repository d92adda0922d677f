package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.national.Parts.dayOrNull;
import static se.samordnadplan.sip.rules.national.Parts.discharge;
import static se.samordnadplan.sip.rules.national.Parts.followUp;
import static se.samordnadplan.sip.rules.national.Parts.followUps;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.followup.DischargeBuilder;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** Section 10 of the catalogue: who had a plan already has it followed up. */
class DischargeRulesTest {

    @Test
    void thePlanIsFollowedUpOnAdmissionOrLater() {
        stay("2026-02-02", "2026-02-20", followUp("2026-02-02")).isSatisfied();
        stay("2026-02-02", "2026-02-20", followUp("2026-02-01"), null, followUp("2026-02-25"))
                .isSatisfied();
        stay("2026-02-02", "2026-02-20", followUp("2026-02-01"), followUp(null)).reports("/followUps");
        stay("2026-02-02", "2026-02-20").reports("/followUps");
    }

    @Test
    void thePersonHasLeftHospital() {
        stay("2026-02-02", "2026-03-01").reports("/followUps");
        stay("2026-02-02", "2026-03-02").isNotApplicable();
        stay("2026-02-02", null).isNotApplicable();
        stay(null, "2026-02-20").isNotApplicable();
    }

    @Test
    void thePersonHadAPlanAndIsNotUnderCompulsion() {
        stay(d -> d.hadSip(false)).isNotApplicable();
        stay(d -> d.hadSip(null)).isNotApplicable();
        stay(d -> d.compulsoryCare(true)).isNotApplicable();
        stay(d -> d.compulsoryCare(false)).reports("/followUps");
        verifyThat("discharge-follows-up-existing-plan")
                .in(RuleSets.shipped("vastra-gotaland"))
                .given(established())
                .isNotApplicable();
    }

    @Test
    void anUnsoundDateMayTurnTheAnswer() {
        stay("2026-02-02", "2009-02-20").isUndecided();
        stay("2009-02-02", "2026-02-20", followUp("2026-02-25")).isUndecided();
        stay("2009-02-02", "2026-02-20").reports("/followUps");
        stay("2026-02-02", "2026-02-20", followUp("2009-02-25")).isUndecided();
        stay("2026-02-02", "2026-02-20", followUp("2009-02-25"), followUp("2026-02-25"))
                .isSatisfied();
        stay("2009-02-02", null).isNotApplicable();
    }

    private static RuleVerdict stay(String admittedOn, String dischargedOn, FollowUp... followUps) {
        return verifyThat("discharge-follows-up-existing-plan")
                .in(RuleSets.shipped("vastra-gotaland"))
                .given(established(
                        discharge(d ->
                                d.hadSip(true).admittedOn(dayOrNull(admittedOn)).dischargedOn(dayOrNull(dischargedOn))),
                        followUps(followUps)));
    }

    private static RuleVerdict stay(Consumer<DischargeBuilder> change) {
        return verifyThat("discharge-follows-up-existing-plan")
                .in(RuleSets.shipped("vastra-gotaland"))
                .given(established(discharge(d -> change.accept(
                        d.hadSip(true).admittedOn(dayOrNull("2026-02-02")).dischargedOn(dayOrNull("2026-02-20"))))));
    }
}
