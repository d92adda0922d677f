package se.samordnadplan.sip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.goal.ActivityStatus;

class RecordsTest {

    static Iterable<Class<? extends Record>> types() {
        return Filled.types();
    }

    @Test
    void thereAreTheTwentyFiveObjectsOfTheFormat() {
        assertThat(Filled.types()).hasSize(25);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aRecordOfNothingButNullsExistsAndHasEmptyLists(Class<? extends Record> type) throws Exception {
        var record = Filled.make(type, component -> null);

        for (var component : type.getRecordComponents()) {
            var value = component.getAccessor().invoke(record);
            assertThat(value == null ? List.of() : value)
                    .as(component.getName())
                    .isIn(List.of(), 1, ActivityStatus.PLANNED);
        }
        assertThat(record).hasToString(record.toString()).isEqualTo(Filled.make(type, component -> null));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aRecordOfBlankTextsAndNullElementsIsOneOfAbsentTextsAndNullElements(Class<? extends Record> type)
            throws Exception {
        var blank = Filled.make(type, component -> bad(component, " \u00a0\u2003\u0085"));
        var absent = Filled.make(type, component -> bad(component, null));

        assertThat(blank).isEqualTo(absent).hasSameHashCodeAs(absent);
        for (var component : type.getRecordComponents()) {
            if (component.getType() == List.class) {
                var list = (List<?>) component.getAccessor().invoke(blank);
                assertThat(list).as(component.getName()).hasSize(2).containsOnlyNulls();
            }
        }
    }

    private static @Nullable Object bad(RecordComponent component, @Nullable String text) {
        if (component.getType() == List.class) {
            var texts = component.getGenericType().getTypeName().contains("java.lang.String");
            return new ArrayList<>(Arrays.asList(texts ? text : null, null));
        }
        return component.getType() == String.class ? text : null;
    }

    @ParameterizedTest
    @MethodSource("types")
    void aRecordKeepsACopyOfItsLists(Class<? extends Record> type) throws Exception {
        var lists = new ArrayList<List<Object>>();
        var record = Filled.make(type, component -> {
            var value = Filled.value(component.getGenericType());
            if (value instanceof List<?> list) {
                var mutable = new ArrayList<Object>(list);
                lists.add(mutable);
                return mutable;
            }
            return value;
        });
        lists.forEach(List::clear);

        assertThat(record).isEqualTo(Filled.record(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theTextOfARecordAndOfItsBuilderShowsNoText(Class<? extends Record> type) throws Exception {
        var record = Filled.record(type);
        var builder = builder(type, record);

        assertThat(record.toString())
                .startsWith(type.getSimpleName() + "[")
                .doesNotContain(Filled.MARKER)
                .doesNotContain("2026");
        assertThat(builder).hasToString(type.getSimpleName() + "Builder[***]");
    }

    @ParameterizedTest
    @MethodSource("types")
    void theBuilderOfARecordMakesAnEqualOne(Class<? extends Record> type) throws Exception {
        var record = Filled.record(type);
        var builder = builder(type, record);

        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(record);
    }

    private static Object builder(Class<? extends Record> type, Record record) throws Exception {
        return Class.forName(type.getName() + "Builder")
                .getMethod("builder", type)
                .invoke(null, record);
    }

    @Test
    void theTextOfARecordShowsWordsNumbersAndStructure() {
        var plan = SipJson.read(Repository.resource("small-as-written.json"));

        assertThat(plan.goals().get(0))
                .hasToString(
                        "Goal[id=***, description=***, "
                                + "subGoals=[SubGoal[id=***, description=***, activities=[Activity[id=***, description=***, order=1, "
                                + "dueOn=***, status=PLANNED]]]], activities=[Activity[id=***, description=***, status=ONGOING]]]");
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, true", "ONGOING, true", "DONE, true", "CANCELLED, false"})
    void anActivityIsPartOfThePlanUntilItIsCancelled(ActivityStatus status, boolean live) {
        assertThat(ActivityBuilder.builder().status(status).build().isLive()).isEqualTo(live);
    }
}
