package se.samordnadplan.sip.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.day;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.rollingForward;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.StartEvent;
import se.samordnadplan.sip.rules.fact.PlanIndex;

/** Every shipped deadline and users' own of every unit on the days around a due date that days off move or meet. */
class AroundTheDueDateTest {

    private static final List<DeadlineRule> DEADLINES = Stream.concat(
                    RuleSets.shipped("ornskoldsvik").on(day("2026-01-01")).deadlines().stream(),
                    Stream.of(
                            rule(
                                    "x-seven-working-days",
                                    StartEvent.CONSENT_GIVEN,
                                    EndEvent.INVITATION_SENT,
                                    7,
                                    DeadlineUnit.WORKING_DAYS),
                            rule(
                                    "x-ten-calendar-days",
                                    StartEvent.INVITATION_SENT,
                                    EndEvent.PLANNING_MEETING_HELD,
                                    10,
                                    DeadlineUnit.CALENDAR_DAYS),
                            rule(
                                    "x-two-weeks",
                                    StartEvent.PLANNING_MEETING_HELD,
                                    EndEvent.FOLLOW_UP_HELD,
                                    2,
                                    DeadlineUnit.WEEKS),
                            rollingForward(rule(
                                    "x-two-weeks-rolling",
                                    StartEvent.DISCHARGED,
                                    EndEvent.CLOSED,
                                    2,
                                    DeadlineUnit.WEEKS)),
                            rollingForward(rule(
                                    "x-three-days-rolling",
                                    StartEvent.ADMITTED,
                                    EndEvent.INVITATION_SENT,
                                    3,
                                    DeadlineUnit.CALENDAR_DAYS))))
            .toList();

    /** A line of the table: {@code left} on the day before the due date, {@code over} on the day after it. */
    private record Row(String situation, DeadlineRule rule, LocalDate start, LocalDate due, int left, int over) {

        private static Row of(String[] cells) {
            return new Row(
                    cells[0],
                    deadline(cells[1]),
                    day(cells[2]),
                    day(cells[3]),
                    Integer.parseInt(cells[4]),
                    Integer.parseInt(cells[5]));
        }

        private static DeadlineRule deadline(String id) {
            return DEADLINES.stream()
                    .filter(rule -> rule.id().toString().equals(id))
                    .findAny()
                    .orElseThrow();
        }

        /** How it stands on a day; done on that day if {@code isDone}. */
        private String judged(LocalDate asOf, boolean isDone) {
            var plan = SpanPlans.plan(rule, start, isDone ? asOf : null);
            var judged = Deadlines.judge(PlanIndex.of(plan, asOf), DeadlineFixture.active(rule));
            assertThat(judged).hasSize(1);
            var deadline = judged.get(0);
            assertThat(deadline.startOn()).isEqualTo(start);
            assertThat(deadline.completedOn()).isEqualTo(isDone ? asOf : null);
            return line(deadline.state(), deadline.dueOn(), deadline.workingDaysLeft(), deadline.workingDaysOver());
        }

        private static String line(
                DeadlineState state, @Nullable LocalDate due, @Nullable Integer left, @Nullable Integer over) {
            return "%s %s left %s over %s".formatted(state, due, left, over);
        }

        @Override
        public String toString() {
            return situation + " " + rule.id();
        }
    }

    private static List<Row> rows() throws IOException {
        var file = Path.of(System.getProperty("sip.root"), "sip-rules/src/test/resources/deadline/due-dates.tsv");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Row.of(line.split("\t", -1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void runsUpToTheDueDateAndIsOverdueOnTheDayAfter(Row row) {
        var due = row.due();

        assertThat(row.judged(due.minusDays(1), false))
                .isEqualTo(Row.line(DeadlineState.RUNNING, due, row.left(), null));
        assertThat(row.judged(due, false)).isEqualTo(Row.line(DeadlineState.RUNNING, due, 0, null));
        assertThat(row.judged(due.plusDays(1), false))
                .isEqualTo(Row.line(DeadlineState.OVERDUE, due, null, row.over()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isMetUpToTheDueDateAndLateOnTheDayAfter(Row row) {
        var due = row.due();

        assertThat(row.judged(due.minusDays(1), true)).isEqualTo(Row.line(DeadlineState.MET, due, null, null));
        assertThat(row.judged(due, true)).isEqualTo(Row.line(DeadlineState.MET, due, null, null));
        assertThat(row.judged(due.plusDays(1), true)).isEqualTo(Row.line(DeadlineState.LATE, due, null, row.over()));
    }

    @Test
    void isWorkedOutForEveryDeadlineInEverySituation() throws IOException {
        var situations = Stream.of("christmas", "easter", "ascension-national-day", "midsummer", "saturday");

        assertThat(DEADLINES).hasSize(10);
        assertThat(rows())
                .extracting(Row::toString)
                .containsExactlyInAnyOrderElementsOf(situations
                        .flatMap(situation -> DEADLINES.stream().map(rule -> situation + " " + rule.id()))
                        .toList());
    }
}
