package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.model.followup.ClosureReason.CONSENT_WITHDRAWN;
import static se.samordnadplan.sip.model.followup.ClosureReason.MOVED;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.WITHDRAWN;
import static se.samordnadplan.sip.rules.national.Parts.closure;
import static se.samordnadplan.sip.rules.national.Parts.consent;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
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
import org.junit.jupiter.params.provider.NullSource;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.rules.national.Plans.Change;

/** The rules of section 2 of the catalogue on a consent that is withdrawn. */
class WithdrawalRulesTest {

    private static final Change UNDATED = consent(c -> c.decision(WITHDRAWN));
    private static final Change DATED = consent(c -> c.decision(WITHDRAWN).withdrawnOn(day("2026-02-20")));

    @Test
    void aWithdrawalIsDated() {
        var rule = verifyThat("withdrawal-dated");

        rule.given(initiated(UNDATED)).reports("/consent/withdrawnOn");
        rule.given(neverEstablished(MOVED, UNDATED)).reports("/consent/withdrawnOn");
        rule.given(established(DATED)).isSatisfied();
        rule.given(established(consent(c -> c.decision(WITHDRAWN).withdrawnOn(implausible()))))
                .isSatisfied();
        rule.given(declined(UNDATED)).isNotApplicable();
    }

    @Test
    void aWithdrawalClosesThePlan() {
        var rule = verifyThat("withdrawal-closes-plan");

        rule.given(initiated(DATED)).reports("/status");
        rule.given(invited(DATED)).reports("/status");
        rule.given(established(DATED)).reports("/status");
        rule.given(established(DATED, closure(c -> c.reason(CONSENT_WITHDRAWN))))
                .reports("/status");
        rule.given(closed(DATED)).reports("/closure/reason");
        rule.given(neverEstablished(MOVED, DATED)).reports("/closure/reason");
        rule.given(closed(DATED, closure(c -> c.reason(CONSENT_WITHDRAWN)))).isSatisfied();
        rule.given(neverEstablished(CONSENT_WITHDRAWN, DATED)).isSatisfied();
    }

    @Test
    void aClosureWithoutReasonSaysNothingOfTheWithdrawal() {
        var rule = verifyThat("withdrawal-closes-plan");

        rule.given(closed(DATED, closure(c -> c.reason(null)))).isNotApplicable();
        rule.given(closed(DATED, plan -> plan.closure(null))).isNotApplicable();
        rule.given(declined(DATED)).isNotApplicable();
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
    void anotherDecisionIsNoWithdrawal(ConsentDecision decision) {
        var plan = established(consent(c -> c.decision(decision)));

        verifyThat("withdrawal-dated").given(plan).isNotApplicable();
        verifyThat("withdrawal-closes-plan").given(plan).isNotApplicable();
    }
}
