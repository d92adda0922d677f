package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.local.Content.people;
import static se.samordnadplan.sip.rules.local.Content.person;
import static se.samordnadplan.sip.rules.local.Content.professional;
import static se.samordnadplan.sip.rules.local.Content.subGoal;
import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.list;
import static se.samordnadplan.sip.rules.national.Parts.onlyActivities;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityAim;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** Section 6 of the catalogue. */
class ActivityRulesTest {

    private static final Activity CANCELLED = activity("clinic", a -> a.status(ActivityStatus.CANCELLED));

    @ParameterizedTest
    @CsvSource({"vasterbotten", "ornskoldsvik", "vastmanland"})
    void somebodyCarriesEachActivityOut(String ruleSet) {
        var rule = verifyThat("activity-has-responsible-person").in(RuleSets.shipped(ruleSet));

        rule.given(established(onlyActivities(with(a -> a.responsible("doctor")), with(a -> a.responsible("twin")))))
                .isSatisfied();
        rule.given(established(
                        plan -> plan.goals(List.of(Content.goalWith(
                                g -> g.subGoals(List.of(subGoal(with(a -> a.responsible("\t")))))))),
                        plan -> plan.activities(list(null, CANCELLED, with(a -> a.followUpResponsible("doctor"))))))
                .reports("/goals/0/subGoals/0/activities/0/responsible", "/activities/2/responsible");
    }

    @Test
    void somebodyFollowsEachActivityUp() {
        var rule = verifyThat("activity-has-follow-up-responsible").in(RuleSets.shipped("vasterbotten"));

        rule.given(established(onlyActivities(with(a -> a.followUpResponsible("anna")))))
                .isSatisfied();
        rule.given(established(onlyActivities(with(a -> a.responsible("anna")), CANCELLED)))
                .reports("/activities/0/followUpResponsible");
    }

    @ParameterizedTest
    @CsvSource({"vasterbotten", "vastmanland"})
    void eachActivityShowsWhenItIsDone(String ruleSet) {
        var rule = verifyThat("activity-is-scheduled").in(RuleSets.shipped(ruleSet));

        rule.given(established(onlyActivities(
                        with(a -> a.startOn(day("2026-02-02"))),
                        with(a -> a.dueOn(day("2026-02-02"))),
                        with(a -> a.completedOn(day("2026-02-02"))),
                        with(a -> a.dueOn(implausible())))))
                .isSatisfied();
        rule.given(established(onlyActivities(with(a -> a.order(1)), CANCELLED)))
                .reports("/activities/0/dueOn");
    }

    @Test
    void thePlanShowsInWhichOrderActivitiesCome() {
        var rule = verifyThat("activity-order-stated").in(RuleSets.shipped("ornskoldsvik"));

        rule.given(established(onlyActivities(
                        with(a -> a.startOn(implausible())),
                        with(a -> a.order(2)),
                        with(a -> a.completedOn(day("2026-02-02"))))))
                .isSatisfied();
        rule.given(established(onlyActivities(with(a -> a.dueOn(day("2026-02-02"))), CANCELLED)))
                .reports("/activities/0/order");
    }

    @Test
    void eachActivityShowsWhatItAimsAt() {
        var rule = verifyThat("activity-aim-stated").in(RuleSets.shipped("vasterbotten"));

        rule.given(established(onlyActivities(with(a -> a.aim(ActivityAim.MAINTAIN)))))
                .isSatisfied();
        rule.given(established(onlyActivities(CANCELLED, with(a -> {})))).reports("/activities/1/aim");
    }

    @ParameterizedTest
    @CsvSource({
        "vasterbotten, activity-has-responsible-person",
        "vasterbotten, activity-has-follow-up-responsible",
        "vasterbotten, activity-is-scheduled",
        "ornskoldsvik, activity-order-stated",
        "vasterbotten, activity-aim-stated",
        "vasterbotten, activity-body-takes-part"
    })
    void withoutALiveActivityThereIsNothingToAsk(String ruleSet, String rule) {
        verifyThat(rule)
                .in(RuleSets.shipped(ruleSet))
                .given(established(onlyActivities(null, CANCELLED)))
                .isNotApplicable();
    }

    @Test
    void aPrincipalThatAnswersForAnActivityTakesPart() {
        var there = person("relative", ParticipantRole.RELATIVE, "clinic");

        takesPart(List.of(there), activity("clinic"), activity("agency"), activity(null))
                .isSatisfied();
        takesPart(List.of(there), activity("home-care"), activity("clinic"), activity("home-care"))
                .reports("/activities/0/responsibleBody", "/activities/2/responsibleBody");
        takesPart(List.of(), activity("clinic")).reports("/activities/0/responsibleBody");
        takesPart(list((Participant) null), activity("clinic"), CANCELLED).reports("/activities/0/responsibleBody");
    }

    @Test
    void onlyPrincipalsAreAskedFor() {
        takesPart(List.of(), activity("agency"), activity(null)).isNotApplicable();
        takesPart(List.of(), activity("agency"), activity("branch")).isUndecided();
        takesPart(List.of(), activity("nowhere")).isUndecided();
    }

    @Test
    void aParticipantOfAnUnsoundBodyMayBeFromTheOneMissing() {
        var unsound = professional("officer", "nowhere");

        takesPart(List.of(unsound), activity("clinic")).isUndecided();
        takesPart(List.of(professional("officer", "branch")), activity("clinic"))
                .isUndecided();
        takesPart(List.of(unsound, professional("doctor", "clinic")), activity("clinic"))
                .isSatisfied();
    }

    @Test
    void anActivityOfAnUnsoundBodyIsLeftOut() {
        var doctor = List.of(professional("doctor", "clinic"));

        takesPart(doctor, activity("clinic"), activity("nowhere")).isUndecided();
        takesPart(doctor, activity("home-care"), activity("branch")).reports("/activities/0/responsibleBody");
    }

    private static RuleVerdict takesPart(List<Participant> people, Activity... activities) {
        return verifyThat("activity-body-takes-part")
                .in(RuleSets.shipped("vasterbotten"))
                .given(established(people(people.toArray(Participant[]::new)), onlyActivities(activities)));
    }

    private static Activity with(Consumer<ActivityBuilder> change) {
        return activity("clinic", change);
    }
}
