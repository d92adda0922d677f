package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;

class RawFindingTest {

    /** Severity; place in the order of the format, none first; rule; arguments. */
    private static final List<RawFinding> IN_ORDER = List.of(
            finding(Severity.ERROR, null, "z"),
            finding(Severity.ERROR, "", "a"),
            finding(Severity.ERROR, "/status", "z"),
            finding(Severity.ERROR, "/individual", "a"),
            finding(Severity.ERROR, "/participants/2/name", "a"),
            finding(Severity.ERROR, "/participants/10", "a"),
            finding(Severity.ERROR, "/participants/10/role", "a"),
            finding(Severity.ERROR, "/participants/10/body", "a"),
            finding(Severity.ERROR, "/goals/0/subGoals/0/activities/0", "z"),
            finding(Severity.ERROR, "/goals/0/activities", "a"),
            finding(Severity.ERROR, "/goals/0/activities/0", "a", "dueOn", "2026-03-02"),
            finding(Severity.ERROR, "/goals/0/activities/0", "a", "dueOn", "2026-03-03"),
            finding(Severity.ERROR, "/goals/0/activities/0", "b"),
            finding(Severity.ERROR, "/activities/0", "a"),
            finding(Severity.WARNING, "/id", "a"),
            finding(Severity.INFO, null, "a"),
            finding(Severity.INFO, "/id", "a"));

    @Test
    void areOrderedBySeverityPlaceRuleAndArguments() {
        var shuffled = new ArrayList<>(IN_ORDER);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(shuffled.stream().sorted(RawFinding.ORDER)).containsExactlyElementsOf(IN_ORDER);
        }
    }

    private static RawFinding finding(Severity severity, @Nullable String pointer, String rule, String... argument) {
        return new RawFinding(
                RuleId.of(rule),
                severity,
                Category.READING,
                null,
                pointer == null ? null : JsonPointer.parse(pointer),
                null,
                null,
                argument.length == 0 ? Map.of() : Map.of(argument[0], argument[1]),
                List.of(),
                Map.of());
    }
}
