package se.samordnadplan.example.samsa;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.example.samsa.IngvarsDischarge.DISCHARGED;
import static se.samordnadplan.example.samsa.IngvarsDischarge.EMPTY;
import static se.samordnadplan.example.samsa.IngvarsDischarge.FRI_2026_03_06;
import static se.samordnadplan.example.samsa.IngvarsDischarge.MON_2026_03_02;
import static se.samordnadplan.example.samsa.IngvarsDischarge.MON_2026_03_09;
import static se.samordnadplan.example.samsa.IngvarsDischarge.READY;
import static se.samordnadplan.example.samsa.IngvarsDischarge.THU_2026_03_12;
import static se.samordnadplan.example.samsa.IngvarsDischarge.TUE_2026_03_10;
import static se.samordnadplan.example.samsa.IngvarsDischarge.WED_2026_03_11;
import static se.samordnadplan.example.samsa.IngvarsDischarge.admission;
import static se.samordnadplan.example.samsa.IngvarsDischarge.agreed;
import static se.samordnadplan.example.samsa.IngvarsDischarge.agreedAnew;
import static se.samordnadplan.example.samsa.IngvarsDischarge.call;
import static se.samordnadplan.example.samsa.IngvarsDischarge.upToTheCall;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.rules.RuleSetStatus;

class DischargeJudgeTest {

    private final DischargeJudge judge = new DischargeJudge();

    @Test
    void judgesThePlanAfterEachMessage() {
        var episode = EMPTY.with(admission());

        assertThat(said(episode, MON_2026_03_02))
                .containsExactly("ACCEPTED", "UNDECIDABLE discharge-invitation-within-3-days");

        episode = episode.with(READY);

        assertThat(said(episode, FRI_2026_03_06))
                .containsExactly(
                        "ACCEPTED",
                        "INFO deadline-approaching /invitation/sentOn",
                        "RUNNING discharge-invitation-within-3-days 2026-03-09");

        episode = episode.with(call());

        assertThat(said(episode, MON_2026_03_09))
                .containsExactly("ACCEPTED", "MET discharge-invitation-within-3-days 2026-03-09");

        episode = episode.with(agreed());

        assertThat(said(episode, TUE_2026_03_10))
                .containsExactly(
                        "ACCEPTED_WITH_REMARKS",
                        "WARNING coordinator-appointed /coordinators",
                        "MET discharge-invitation-within-3-days 2026-03-09",
                        "RUNNING follow-up-held-as-planned 2026-03-26");

        episode = episode.with(agreedAnew()).with(DISCHARGED);

        assertThat(said(episode, WED_2026_03_11))
                .containsExactly(
                        "ACCEPTED",
                        "MET discharge-invitation-within-3-days 2026-03-09",
                        "RUNNING follow-up-held-as-planned 2026-03-26");
    }

    @Test
    void missesTheCallAfterThreeDays() {
        assertThat(said(EMPTY.with(admission()).with(READY), TUE_2026_03_10))
                .containsExactly(
                        "REJECTED",
                        "ERROR discharge-invitation-within-3-days /invitation/sentOn",
                        "OVERDUE discharge-invitation-within-3-days 2026-03-09");
    }

    @Test
    void missesThePlanOfSomebodyWhoIsAtHome() {
        assertThat(said(upToTheCall().with(DISCHARGED), THU_2026_03_12))
                .containsExactly(
                        "REJECTED",
                        "ERROR discharge-plan-established /status",
                        "MET discharge-invitation-within-3-days 2026-03-09");
    }

    @Test
    void missesTheIndividualBeforeTheAdmission() {
        assertThat(said(EMPTY.with(READY), FRI_2026_03_06))
                .containsExactly(
                        "REJECTED",
                        "ERROR field-required /individual",
                        "WARNING need-identified-on-recorded /need/identifiedOn",
                        "INFO deadline-approaching /invitation/sentOn",
                        "RUNNING discharge-invitation-within-3-days 2026-03-09");
    }

    @Test
    void makesTheSamePlanInWhateverOrderMessagesCome() {
        var inOrder = upToTheCall().with(agreedAnew()).with(DISCHARGED);
        var shuffled = EMPTY.with(DISCHARGED)
                .with(agreed())
                .with(READY)
                .with(agreedAnew())
                .with(call())
                .with(admission())
                .with(READY);

        assertThat(shuffled.plan()).isEqualTo(inOrder.plan());
    }

    /** The guideline states a period that has passed; it is applied all the same. */
    @Test
    void tellsThatTheGuidelineIsPastItsPeriod() {
        var ruleSet = judge.judge(upToTheCall(), MON_2026_03_09).report().ruleSet();

        assertThat(ruleSet.id()).isEqualTo("vastra-gotaland");
        assertThat(ruleSet.version()).isEqualTo("2020-11-03");
        assertThat(ruleSet.status()).isEqualTo(RuleSetStatus.PAST_STATED_PERIOD);
    }

    /** Verdict, findings and deadlines, a line each. */
    private List<String> said(Episode episode, LocalDate asOf) {
        var report = judge.judge(episode, asOf).report();
        var findings =
                report.findings().stream().map(finding -> line(finding.severity(), finding.rule(), finding.pointer()));
        var deadlines =
                report.deadlines().stream().map(deadline -> line(deadline.state(), deadline.rule(), deadline.dueOn()));
        return Stream.of(List.of(report.verdict().name()), findings.toList(), deadlines.toList())
                .flatMap(Collection::stream)
                .toList();
    }

    private static String line(Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }
}
