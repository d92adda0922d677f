package se.samordnadplan.sip.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.Finding;

/** Under which part of the plan a finding stands. */
class PartTest {

    @ParameterizedTest
    @CsvSource({
        "READING, DOCUMENT",
        "KIND, DOCUMENT",
        "SYSTEM, DOCUMENT",
        "CONSENT, NEED_AND_CONSENT",
        "ACTIVITY, GOALS_AND_ACTIVITIES",
        "DEADLINE, DEADLINES"
    })
    void isThatOfItsCategory(Category category, Part part) {
        assertThat(Part.of(finding(category, "/meetings/0/heldOn"))).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings/0/heldOn, MEETINGS",
        "/goals/0/activities/1/dueOn, GOALS_AND_ACTIVITIES",
        "/closure, CLOSURE",
        "/individual/identifier/value, DOCUMENT",
        "/participants/0/id, DOCUMENT"
    })
    void isThatOfItsPlaceWhereAValueIsWrongInItself(String pointer, Part part) {
        assertThat(Part.of(finding(Category.CONSTRAINT, pointer))).isEqualTo(part);
    }

    @Test
    void isTheDocumentWhereThereIsNoPlace() {
        assertThat(Part.of(finding(Category.CONSTRAINT, null))).isEqualTo(Part.DOCUMENT);
        assertThat(Part.of(finding(Category.CONSTRAINT, ""))).isEqualTo(Part.DOCUMENT);
    }

    private static Finding finding(Category category, @Nullable String pointer) {
        var place = pointer == null ? null : JsonPointer.parse(pointer);
        return new Finding(
                RuleId.of("any"),
                Severity.ERROR,
                null,
                category,
                place,
                1,
                1,
                "Wrong.",
                Map.of(),
                List.of(),
                null,
                null,
                Map.of());
    }
}
