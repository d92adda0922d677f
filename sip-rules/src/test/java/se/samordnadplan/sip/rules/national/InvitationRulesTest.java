package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.rules.national.Parts.invitees;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** Section 3 of the catalogue. */
class InvitationRulesTest {

    @Test
    void theIndividualIsCalled() {
        individualInvited("doctor", "anna").isSatisfied();
        individualInvited("doctor", "officer").reports("/invitation/invitees");
        individualInvited("guardian", "representative").reports("/invitation/invitees");
        individualInvited("without-role").reports("/invitation/invitees");
        individualInvited("doctor", null).reports("/invitation/invitees");
    }

    @Test
    void anInviteeWhomNobodyCanTellMayBeTheIndividual() {
        individualInvited("doctor", "nobody").isUndecided();
        individualInvited("twin").isUndecided();
        individualInvited("nobody", "anna").isSatisfied();
    }

    @Test
    void withoutInviteesThereIsNothingToJudge() {
        individualInvited().isNotApplicable();
        individualInvited(null, " ").isNotApplicable();
        verifyThat("individual-invited")
                .given(invited(plan -> plan.invitation(null)))
                .isNotApplicable();
    }

    @Test
    void theIndividualIsCalledOnceAnybodyIs() {
        var rule = verifyThat("individual-invited");

        rule.given(initiated(invitees("doctor"))).isNotYet();
        rule.given(closed(invitees("doctor"))).reports("/invitation/invitees");
        rule.given(neverEstablished(ClosureReason.MOVED, invitees("doctor"))).reports("/invitation/invitees");
        rule.given(declined(invitees("doctor"))).isNotApplicable();
    }

    private static RuleVerdict individualInvited(String... people) {
        return verifyThat("individual-invited").given(invited(invitees(people)));
    }
}
