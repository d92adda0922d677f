package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.local.Content.goalWith;
import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.goals;
import static se.samordnadplan.sip.rules.national.Parts.list;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.goal.SubGoalBuilder;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.national.Plans.Change;

/** The rule that descriptions hold no jargon. */
class PlainLanguageTest {

    private static final RuleSet VASTERBOTTEN = RuleSets.shipped("vasterbotten");
    private static final Activity CANCELLED = activity("clinic", a -> a.status(ActivityStatus.CANCELLED));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adl",
                "Träna ADL-funktioner",
                "iADL?",
                "Ny remiss.",
                "(BISTÅNDSBESLUT)",
                "bista\u030andsbeslut",
                "SVU, BPSD och epikris",
                "ordination\u00a0ges"
            })
    void jargonIsFoundAsAWholeWordInAnyCase(String text) {
        verifyThat("plain-language")
                .in(VASTERBOTTEN)
                .given(established(goals(goalWith(g -> g.description(text)))))
                .reports("/goals/0/description");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Remissen är skickad", "badla", "ADL2", "2ADL", "a.d.l.", "preventionsarbete", "\ud835\udc00adl"
            })
    void partsOfWordsAreNoJargon(String text) {
        verifyThat("plain-language")
                .in(VASTERBOTTEN)
                .given(established(goals(goalWith(g -> g.description(text)))))
                .isSatisfied();
    }

    @Test
    void eachDescriptionWithJargonIsReportedOnce() {
        var told = activity("clinic", PlainLanguageTest::jargon);
        var cancelled = activity("clinic", a -> jargon(a.status(ActivityStatus.CANCELLED)));
        var subGoal = SubGoalBuilder.builder()
                .description("ADL")
                .activities(List.of(told))
                .build();
        Change change = plan -> plan.goals(List.of(goalWith(
                        g -> g.description("ADL").subGoals(list(null, subGoal)).activities(list(cancelled, told)))))
                .activities(list(null, told, cancelled));

        verifyThat("plain-language")
                .in(VASTERBOTTEN)
                .given(established(change))
                .reports(
                        "/goals/0/description",
                        "/goals/0/subGoals/1/description",
                        "/goals/0/subGoals/1/activities/0/description",
                        "/goals/0/activities/1/description",
                        "/activities/1/description");
    }

    @Test
    void withoutGoalAndLiveActivityNothingIsDescribed() {
        var rule = verifyThat("plain-language").in(VASTERBOTTEN);

        rule.given(established(goals(), plan -> plan.activities(List.of(CANCELLED))))
                .isNotApplicable();
        rule.given(established(goals(), plan -> plan.activities(List.of(activity("clinic")))))
                .isSatisfied();
        rule.given(established(goals(goalWith(g -> {})), plan -> plan.activities(null)))
                .isSatisfied();
    }

    private static void jargon(ActivityBuilder activity) {
        activity.description("En remiss, två gånger remiss");
    }
}
