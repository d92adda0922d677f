package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.local.Content.followUp;
import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.followUp;
import static se.samordnadplan.sip.rules.national.Parts.followUps;
import static se.samordnadplan.sip.rules.national.Parts.list;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.need;
import static se.samordnadplan.sip.rules.national.Parts.nextFollowUp;
import static se.samordnadplan.sip.rules.national.Parts.onlyActivities;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.Deviation;
import se.samordnadplan.sip.model.DeviationBuilder;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerifier;

/** The rule that a follow-up reports what was not done in time; the planning meeting was due on 28 January. */
class DeviationRuleTest {

    private static final RuleVerifier RULE = verifyThat("deviation-reported").in(RuleSets.shipped("ornskoldsvik"));
    private static final Change LATE = meetings(planningMeeting("2026-01-29"));
    private static final Change OVERDUE = meetings();

    @Test
    void aFollowUpAfterAMissedDeadlineReportsIt() {
        var reported = deviations(DeviationBuilder.builder().build());

        RULE.given(established(LATE, followUps(followUp("2026-01-29")))).reports("/deviations");
        RULE.given(established(OVERDUE, followUps(followUp("2026-01-29")))).reports("/deviations");
        RULE.given(established(LATE, followUps(followUp("2026-01-29")), deviations((Deviation) null)))
                .reports("/deviations");
        RULE.given(established(LATE, followUps(followUp("2026-01-29")), reported))
                .isSatisfied();
        RULE.given(closed(LATE)).reports("/deviations");
    }

    @Test
    void withoutAFollowUpAfterItNothingIsReported() {
        RULE.given(established(LATE)).isNotApplicable();
        RULE.given(established(LATE, followUps(followUp("2026-01-28"), followUp(null), null)))
                .isNotApplicable();
    }

    @Test
    void aLateFollowUpIsReportedByItself() {
        RULE.given(established(followUps(followUp("2026-02-10", f -> f.plannedOn(day("2026-02-09"))))))
                .reports("/deviations");
        RULE.given(established(followUps(followUp("2026-02-09", f -> f.plannedOn(day("2026-02-09"))))))
                .isNotApplicable();
    }

    @Test
    void onlyMandatoryDeadlinesThatAreMissedMatter() {
        var overdue = onlyActivities(activity("clinic", a -> a.dueOn(day("2026-02-02"))));

        RULE.given(established(followUps(followUp("2026-02-16")))).isNotApplicable();
        RULE.given(established(overdue, followUps(followUp("2026-02-16")))).isNotApplicable();
        RULE.given(established(LATE, need(n -> n.identifiedOn(null)), followUps(followUp("2026-02-16"))))
                .isNotApplicable();
    }

    @Test
    void theEarliestMissedDeadlineCounts() {
        var overdueFollowUp = nextFollowUp(n -> n.plannedOn(day("2026-02-20")));

        RULE.given(established(LATE, overdueFollowUp, followUps(followUp("2026-01-29"))))
                .reports("/deviations");
        RULE.given(established(overdueFollowUp, followUps(followUp("2026-01-29"))))
                .isNotApplicable();
    }

    @Test
    void aFollowUpOnAnUnsoundDayMayBeAfterIt() {
        var unsound = followUp("2009-02-16");

        RULE.given(established(LATE, followUps(unsound))).isUndecided();
        RULE.given(established(LATE, followUps(unsound, followUp("2026-01-28"))))
                .isUndecided();
        RULE.given(established(LATE, followUps(unsound, followUp("2026-02-16"))))
                .reports("/deviations");
        RULE.given(established(followUps(unsound))).isNotApplicable();
    }

    private static Change deviations(Deviation... deviations) {
        List<Deviation> reported = list(deviations);
        return plan -> plan.deviations(reported);
    }
}
