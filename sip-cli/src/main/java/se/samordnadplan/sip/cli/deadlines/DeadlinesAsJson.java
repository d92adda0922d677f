package se.samordnadplan.sip.cli.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.output.JsonText;
import se.samordnadplan.sip.rules.Citation;

/** A list of deadlines as JSON. */
public final class DeadlinesAsJson {

    private DeadlinesAsJson() {}

    /**
     * The list as an object.
     *
     * @param list the list
     * @return JSON text
     */
    public static String of(DeadlineList list) {
        return JsonText.of(new Listing(
                list.asOf().toString(),
                list.ruleSet(),
                list.documents(),
                list.notEvaluated(),
                list.deadlines().stream().map(Row::of).toList()));
    }

    @JsonPropertyOrder({"asOf", "ruleSet", "documents", "notEvaluated", "deadlines"})
    private record Listing(String asOf, String ruleSet, long documents, long notEvaluated, List<Row> deadlines) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "document",
        "plan",
        "rule",
        "title",
        "state",
        "binding",
        "pointer",
        "start",
        "dueOn",
        "completedOn",
        "workingDaysLeft",
        "workingDaysOver",
        "citations"
    })
    private record Row(
            String document,
            @Nullable String plan,
            String rule,
            String title,
            String state,
            String binding,
            String pointer,
            Start start,
            @Nullable String dueOn,
            @Nullable String completedOn,
            @Nullable Integer workingDaysLeft,
            @Nullable Integer workingDaysOver,
            List<Citation> citations) {

        private static Row of(ListedDeadline listed) {
            var deadline = listed.deadline();
            return new Row(
                    listed.document(),
                    listed.plan(),
                    deadline.rule().value(),
                    listed.title(),
                    deadline.state().name(),
                    deadline.binding().name(),
                    deadline.pointer().toString(),
                    new Start(
                            deadline.start().event().name(),
                            text(deadline.start().on())),
                    text(deadline.dueOn()),
                    text(deadline.completedOn()),
                    deadline.workingDaysLeft(),
                    deadline.workingDaysOver(),
                    deadline.citations());
        }

        private static @Nullable String text(@Nullable LocalDate date) {
            return date == null ? null : date.toString();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"event", "on"})
    private record Start(String event, @Nullable String on) {}
}
