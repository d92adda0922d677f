package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.local.Content.followUp;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.dayOrNull;
import static se.samordnadplan.sip.rules.national.Parts.followUps;
import static se.samordnadplan.sip.rules.national.Parts.nextFollowUp;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** The rule that the next follow-up is booked as long as the need remains. */
class NextFollowUpTest {

    private static final String POINTER = "/nextFollowUp/plannedOn";

    @ParameterizedTest
    @ValueSource(strings = {"vasterbotten", "ornskoldsvik"})
    void aNeedThatRemainsHasANewFollowUp(String ruleSet) {
        var rule = verifyThat("next-follow-up-booked").in(RuleSets.shipped(ruleSet));

        rule.given(established(followUps(remains("2026-04-14")))).isSatisfied();
        rule.given(established(followUps(remains("2026-04-15")))).reports(POINTER);
        rule.given(established(followUps(remains("2026-04-16")))).reports(POINTER);
    }

    @Test
    void theBookingOfAFollowUpMadeIsNoNewOne() {
        next("2026-04-15", booked("2026-04-15", "2026-02-16")).reports(POINTER);
        next("2026-04-15", remains("2026-02-16"), settled("2026-02-02", "2026-04-15"))
                .reports(POINTER);
        next("2026-04-15", booked("2026-02-15", "2026-02-16")).isSatisfied();
        next("2026-04-15", remains("2026-02-16"), settled(null, "2026-04-15")).isSatisfied();
    }

    @Test
    void onlyTheLatestFollowUpSaysWhetherTheNeedRemains() {
        next("2026-02-10", remains("2026-02-16"), settled("2026-02-17", null)).isSatisfied();
        next("2026-02-10", settled("2026-02-17", null), remains("2026-02-16")).isSatisfied();
        next("2026-02-10", settled("2026-02-16", null), remains("2026-02-16")).reports(POINTER);
        next("2026-02-10", remains("2026-02-16"), settled("2026-02-16", null)).isSatisfied();
        next("2026-02-10", followUp("2026-02-16", f -> f.continuedNeed(null))).isSatisfied();
    }

    @Test
    void withoutFollowUpsOrADateThereIsNothingToCompare() {
        next(null, remains("2026-02-16")).isNotApplicable();
        next("2026-04-15").isNotApplicable();
        next("2026-04-15", (FollowUp) null).isNotApplicable();
        next("2026-04-15", remains(null)).isSatisfied();
        next("2026-02-10", settled("2026-02-16", null), remains(null)).isSatisfied();
    }

    @Test
    void aFollowUpOnAnUnsoundDayMayBeTheLatest() {
        next("2026-04-15", remains("2009-02-16")).isUndecided();
        next("2026-04-15", settled("2009-02-16", null)).isSatisfied();
        next("2026-02-10", remains("2026-02-16"), settled("2009-02-16", null)).isUndecided();
        next("2026-02-10", settled("2026-02-16", null), settled("2009-02-16", null))
                .isSatisfied();
        next("2026-04-15", settled("2009-02-16", null), remains("2100-02-16")).isUndecided();
        next("2026-04-15", booked("2026-04-15", "2009-02-16")).reports(POINTER);
    }

    /** If it is the latest, it is not before the latest of the others, so what is booked before that one is before both. */
    @Test
    void aNeedThatRemainsOnAnUnsoundDayCannotExcuseABookingBeforeALaterFollowUp() {
        next("2026-02-10", remains("2150-01-01"), remains("2026-02-16")).reports(POINTER);
        next("2026-02-16", remains("2026-02-16"), remains("2009-01-01")).reports(POINTER);
        next("2026-04-15", remains("2026-02-16"), remains("2009-01-01")).isUndecided();
        next("2026-02-10", settled("2026-02-16", null), remains("2009-01-01")).isUndecided();
    }

    @Test
    void anUnsoundDateOfABookingMayBeTheSame() {
        next("2026-04-15", booked("2009-02-16", "2026-02-16")).isUndecided();
        next("2026-02-10", booked("2009-02-16", "2026-02-16")).reports(POINTER);
        next("2009-04-15", remains("2026-02-16")).isUndecided();
        next("2009-04-15", settled("2026-02-16", null)).isSatisfied();
    }

    private static RuleVerdict next(String plannedOn, FollowUp... followUps) {
        return verifyThat("next-follow-up-booked")
                .in(RuleSets.shipped("vasterbotten"))
                .given(established(nextFollowUp(n -> n.plannedOn(dayOrNull(plannedOn))), followUps(followUps)));
    }

    private static FollowUp remains(String on) {
        return followUp(on, f -> f.continuedNeed(true));
    }

    private static FollowUp booked(String plannedOn, String on) {
        return followUp(on, f -> f.continuedNeed(true).plannedOn(day(plannedOn)));
    }

    private static FollowUp settled(String on, String plannedOn) {
        return followUp(on, f -> f.continuedNeed(false).plannedOn(dayOrNull(plannedOn)));
    }
}
