package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.local.Content.coordinatedBy;
import static se.samordnadplan.sip.rules.local.Content.people;
import static se.samordnadplan.sip.rules.local.Content.professional;
import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.onlyActivities;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** The rule that the coordinator comes from the body that does most. */
class MostActiveBodyTest {

    private static final String POINTER = "/coordinators";

    @Test
    void noPrincipalDoesMoreThanTheCoordinatorsBody() {
        by("doctor").given("clinic", "clinic", "home-care").isSatisfied();
        by("doctor").given("clinic", "home-care").isSatisfied();
        by("doctor").given().isSatisfied();
        by("doctor").given("clinic", "home-care", "home-care").reports(POINTER);
        by("officer").given("clinic").reports(POINTER);
    }

    @Test
    void oneCoordinatorFromThereIsEnough() {
        by("doctor", "officer").given("home-care").isSatisfied();
        by("contact-without-body", "officer").given("home-care").isSatisfied();
        by("contact-without-body", "doctor").given("home-care").reports(POINTER);
    }

    @Test
    void cancelledActivitiesAndThoseOfOthersDoNotCount() {
        by("doctor").given("agency", "agency").isSatisfied();
        verdict(coordinatedBy("doctor"), onlyActivities(cancelled("home-care"), cancelled("home-care")))
                .isSatisfied();
        verdict(coordinatedBy("agent"), people(professional("agent", "agency")), onlyActivities(activity("agency")))
                .isSatisfied();
        verdict(coordinatedBy("agent"), people(professional("agent", "agency")), onlyActivities(activity("clinic")))
                .reports(POINTER);
    }

    @Test
    void withoutARecordedBodyThereIsNothingToCompare() {
        by("contact-without-body").given("clinic").isNotApplicable();
        by("anna").given("clinic").isNotApplicable();
        by().given("clinic").isNotApplicable();
        by("nobody").given("clinic").isUndecided();
        by("anna", "twin").given("clinic").isUndecided();
    }

    @Test
    void anActivityOfAnUnsoundBodyMayTurnTheAnswer() {
        by("doctor").given("clinic", "nowhere").isSatisfied();
        by("doctor").given("clinic", "home-care", "nowhere").isUndecided();
        by("doctor").given("clinic", "home-care", "home-care", "branch").isUndecided();
        by("doctor").given("clinic", "clinic", "home-care", "branch").isSatisfied();
        by("doctor").given("home-care", "home-care", "nowhere").reports(POINTER);
        by("doctor").given("nowhere").isUndecided();
    }

    @Test
    void aCoordinatorOfAnUnsoundBodyCanOnlyHelp() {
        by("doctor", "nobody").given("clinic").isSatisfied();
        by("doctor", "nobody").given("home-care").isUndecided();
        by("doctor", "contact-in-branch").given("home-care").isUndecided();
        by("contact-nowhere").given("home-care").isUndecided();
        by("contact-nowhere").given("agency").isSatisfied();
    }

    private interface Given {
        RuleVerdict given(String... bodies);
    }

    private static Given by(String... coordinators) {
        return bodies -> verdict(
                coordinatedBy(coordinators),
                onlyActivities(Stream.of(bodies).map(body -> activity(body)).toArray(Activity[]::new)));
    }

    private static RuleVerdict verdict(Change... changes) {
        return verifyThat("coordinator-from-most-active-body")
                .in(RuleSets.shipped("vasterbotten"))
                .given(established(changes));
    }

    private static Activity cancelled(String body) {
        return activity(body, a -> a.status(ActivityStatus.CANCELLED));
    }
}
