package se.samordnadplan.sip.validation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.followup.ClosureBuilder;
import se.samordnadplan.sip.model.followup.Delivery;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.goal.GoalBuilder;

class BuiltPlanTest {

    private static List<String> told(SipPlan plan) {
        return Told.STRICT.checkBuilt(plan).stream().map(Told::line).toList();
    }

    private static SipPlanBuilder plan() {
        return SipPlanBuilder.builder().formatVersion("1.0");
    }

    @Test
    void aPlanThatADocumentCouldGiveHasNoFault() {
        var activity = ActivityBuilder.builder().order(1).build();

        assertThat(told(plan().version(1)
                        .activities(Arrays.asList(null, activity))
                        .build()))
                .isEmpty();
    }

    @Test
    void whatOnlyJavaCanBuildIsRefusedWithoutPlaces() {
        var activity = ActivityBuilder.builder()
                .order(0)
                .dueOn(LocalDate.of(10_000, 1, 1))
                .startOn(LocalDate.of(9_999, 12, 31))
                .build();
        var plan = plan().id("\ud83d")
                .version(-3)
                .goals(List.of(
                        GoalBuilder.builder().activities(List.of(activity)).build()))
                .delivery(new Delivery(null, Arrays.asList("p1", null, "\ude00"), null))
                .closure(ClosureBuilder.builder()
                        .closedOn(LocalDate.of(-1, 1, 1))
                        .build())
                .build();

        assertThat(told(plan))
                .containsExactly(
                        "json-invalid-value ERROR \"/id\" null:null {expected=TEXT}",
                        "json-invalid-value ERROR \"/version\" null:null "
                                + "{expected=WHOLE_NUMBER, least=1, greatest=2147483647}",
                        "json-invalid-value ERROR \"/goals/0/activities/0/order\" null:null "
                                + "{expected=WHOLE_NUMBER, least=1, greatest=2147483647}",
                        "json-invalid-value ERROR \"/goals/0/activities/0/dueOn\" null:null {expected=DATE}",
                        "json-invalid-value ERROR \"/delivery/copies/2\" null:null {expected=TEXT}",
                        "json-invalid-value ERROR \"/closure/closedOn\" null:null {expected=DATE}");
    }

    @Test
    void anotherVersionIsToldAlone() {
        for (var version : Arrays.asList(null, "", "1.1", " 1.0")) {
            assertThat(told(SipPlanBuilder.builder()
                            .formatVersion(version)
                            .version(0)
                            .build()))
                    .containsExactly("format-version-unsupported ERROR \"/formatVersion\" null:null {supported=1.0}");
        }
    }
}
