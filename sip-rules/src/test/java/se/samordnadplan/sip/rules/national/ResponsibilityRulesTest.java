package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.followup.Coordinator;
import se.samordnadplan.sip.model.followup.CoordinatorBuilder;
import se.samordnadplan.sip.rules.national.Plans.Change;

/** Section 7 of the catalogue. */
class ResponsibilityRulesTest {

    @Test
    void somebodyHasTheOverallResponsibility() {
        var rule = verifyThat("overall-responsibility-assigned");

        rule.given(established()).isSatisfied();
        rule.given(established(overall("nowhere"))).isSatisfied();
        rule.given(established(overall(null))).reports("/overallResponsibleBody");
        rule.given(established(overall("\t\u2028"))).reports("/overallResponsibleBody");
    }

    @Test
    void aPrincipalHasIt() {
        var rule = verifyThat("overall-responsibility-held-by-principal");

        rule.given(established(overall("clinic"))).isSatisfied();
        rule.given(established(overall("home-care"))).isSatisfied();
        rule.given(established(overall("agency"))).reports("/overallResponsibleBody");
        rule.given(established(overall(null))).isNotApplicable();
        rule.given(established(overall("nowhere"))).isUndecided();
        rule.given(established(overall("branch"))).isUndecided();
    }

    @Test
    void aCoordinatorIsAppointed() {
        var rule = verifyThat("coordinator-appointed");

        rule.given(established()).isSatisfied();
        rule.given(established(coordinators(
                        null, CoordinatorBuilder.builder().participant("nobody").build())))
                .isSatisfied();
        rule.given(established(coordinators())).reports("/coordinators");
        rule.given(established(coordinators((Coordinator) null))).reports("/coordinators");
    }

    @ParameterizedTest
    @CsvSource({
        "overall-responsibility-assigned, , /overallResponsibleBody",
        "overall-responsibility-held-by-principal, agency, /overallResponsibleBody",
        "coordinator-appointed, , /coordinators",
    })
    void responsibilityIsAskedForOnceThePlanIsEstablished(String id, String body, String pointer) {
        var rule = verifyThat(id);

        rule.given(invited(overall(body), coordinators())).isNotYet();
        rule.given(closed(overall(body), coordinators())).reports(pointer);
        rule.given(declined(overall(body), coordinators())).isNotApplicable();
        rule.given(neverEstablished(ClosureReason.CONSENT_WITHDRAWN, overall(body), coordinators()))
                .isNotApplicable();
    }

    private static Change overall(String body) {
        return plan -> plan.overallResponsibleBody(body);
    }

    private static Change coordinators(Coordinator... coordinators) {
        return plan -> plan.coordinators(Parts.list(coordinators));
    }
}
