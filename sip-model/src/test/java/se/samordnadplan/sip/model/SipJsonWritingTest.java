package se.samordnadplan.sip.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.model.followup.NextFollowUp;

class SipJsonWritingTest {

    @Test
    void writesFieldsInTheOrderOfTheFormatDefaultsFilledInAndAbsentValuesLeftOut() {
        var plan = SipJson.read(Repository.resource("small-as-received.json"));

        assertThat(SipJson.write(plan)).isEqualTo(Repository.resource("small-as-written.json"));
    }

    @Test
    void writesBytesOfTheSameTextInUtf8() {
        var plan = Filled.plan();

        assertThat(SipJson.writeBytes(plan)).isEqualTo(SipJson.write(plan).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPlanWithEveryFieldFilledReadsBackEqual() {
        var plan = Filled.plan();

        assertThat(SipJson.read(SipJson.write(plan))).isEqualTo(plan);
        assertThat(SipJson.read(SipJson.writeBytes(plan))).isEqualTo(plan);
    }

    @Test
    void writesTheComponentsOfEveryRecordInTheirOrderAndNothingElse() throws Exception {
        assertComponentsOnly(new ObjectMapper().readTree(SipJson.write(Filled.plan())), SipPlan.class);
    }

    private static void assertComponentsOnly(JsonNode object, Class<?> type) {
        var components = type.getRecordComponents();
        assertThat(object.fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        for (var component : components) {
            var inner = component.getGenericType() instanceof ParameterizedType list
                    ? (Class<?>) list.getActualTypeArguments()[0]
                    : component.getType();
            if (inner.isRecord()) {
                var value = object.get(component.getName());
                assertComponentsOnly(value.isArray() ? value.get(1) : value, inner);
            }
        }
    }

    static List<Path> readableExamples() {
        return Repository.examplePlans().stream()
                .filter(file -> !file.getFileName().toString().contains("unreadable"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readableExamples")
    void anExampleReadsBackEqualAndIsWrittenTheSameAgain(Path file) {
        var plan = SipJson.read(Repository.text(file));
        var written = SipJson.write(plan);

        assertThat(SipJson.read(written)).isEqualTo(plan);
        assertThat(SipJson.write(SipJson.read(written))).isEqualTo(written);
    }

    @Test
    void leavesOutWhatIsShorterThanAMinute() {
        var followUp = new NextFollowUp(null, LocalTime.of(10, 30, 59, 999), null, null);

        assertThat(followUp.plannedTime()).isEqualTo(LocalTime.of(10, 30));
    }
}
