package se.samordnadplan.sip.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.DISCHARGE;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.UNSOUND;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.day;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.established;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.judge;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.rollingForward;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.sent;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.followup.DischargeBuilder;

/** The deadline {@code discharge-invitation-within-3-days}: the notice is of Thursday before Easter 2026. */
class DischargeDeadlineTest {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 6, 1);

    private static DischargeBuilder ready() {
        return DischargeBuilder.builder().readyNoticeOn(day("2026-04-02"));
    }

    private static List<String> judged(DischargeBuilder discharge) {
        return judge(established().discharge(discharge.build()).build(), ANY_DAY, DISCHARGE);
    }

    private static List<String> judged(DischargeBuilder discharge, String sentOn) {
        return judge(
                established()
                        .discharge(discharge.build())
                        .invitation(sent(sentOn))
                        .build(),
                ANY_DAY,
                DISCHARGE);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-04, MET, -", "2026-04-05, MET, -", "2026-04-06, LATE, 0", "2026-04-07, LATE, 1"})
    void countsCalendarDaysFromTheNotice(String sentOn, DeadlineState state, String over) {
        assertThat(judged(ready(), sentOn))
                .containsExactly(state + " /invitation/sentOn 2026-04-02 2026-04-05 " + sentOn + " - " + over);
    }

    @Test
    void movesToTheNextWorkingDayWhereTheRuleSetSaysSo() {
        var plan = established()
                .discharge(ready().build())
                .invitation(sent("2026-04-07"))
                .build();

        assertThat(judge(plan, ANY_DAY, rollingForward(DISCHARGE)))
                .containsExactly("MET /invitation/sentOn 2026-04-02 2026-04-07 2026-04-07 - -");
    }

    @Test
    void hasNoEntryWithoutADischargeNorFromCompulsoryCare() {
        assertThat(judge(established().build(), ANY_DAY, DISCHARGE)).isEmpty();
        assertThat(judged(ready().compulsoryCare(true))).isEmpty();
        assertThat(judged(ready().compulsoryCare(false))).hasSize(1);
    }

    @Test
    void isUndecidableWithoutTheNotice() {
        assertThat(judged(DischargeBuilder.builder())).containsExactly("UNDECIDABLE /invitation/sentOn - - - - -");
        assertThat(judged(DischargeBuilder.builder(), "2026-04-04"))
                .containsExactly("UNDECIDABLE /invitation/sentOn - - - - -");
    }

    @Test
    void hasNoEntryWhereTheCallWasToAnEarlierPlanning() {
        assertThat(judged(ready().admittedOn(day("2026-03-30")), "2026-03-29")).isEmpty();
        assertThat(judged(ready().admittedOn(day("2026-03-30")), "2026-03-30")).hasSize(1);
        assertThat(judged(ready().admittedOn(day("2026-03-30")).hadSip(true), "2026-03-30"))
                .hasSize(1);
        assertThat(judged(ready().hadSip(true))).isEmpty();
        assertThat(judged(ready().hadSip(true), "2026-04-03")).isEmpty();
        assertThat(judged(ready().admittedOn(UNSOUND), "2026-03-30")).isEmpty();
    }

    @Test
    void isOverdueWhileNobodyIsCalled() {
        assertThat(judged(ready().admittedOn(day("2026-03-30"))))
                .containsExactly("OVERDUE /invitation/sentOn 2026-04-02 2026-04-05 - - 38");
    }
}
