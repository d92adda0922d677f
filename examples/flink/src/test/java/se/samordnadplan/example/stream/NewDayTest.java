package se.samordnadplan.example.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.example.stream.FixedDay.MON_2026_03_02;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samordnadplan.example.failing.Failure;
import se.samordnadplan.sip.validation.SipValidator;

/** What is reported when a day comes and no plan does. */
class NewDayTest {

    private static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);
    private static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
    private static final LocalDate SAT_2026_03_28 = LocalDate.of(2026, 3, 28);

    private final SipValidator validator;
    private Cluster cluster;

    NewDayTest() throws Exception {
        validator = new FailingRules().make();
    }

    @BeforeEach
    void start() throws Exception {
        MovedDay.moveTo(MON_2026_03_02);
        cluster = new Cluster();
    }

    @AfterEach
    void stop() throws Exception {
        cluster.close();
    }

    @Test
    void reportsWhatIsOverdueOnTheDayItHappens() throws Exception {
        var job = cluster.start(cluster.job(new FailingRules(), new MovedDay()), 2);
        cluster.put("plans.ndjson", List.of(Plans.SOUND, Plans.JUST_INITIATED));
        cluster.awaitLines("reports", lines -> lines.size() >= 2);

        MovedDay.moveTo(SAT_2026_03_28);

        cluster.awaitLines("reports", lines -> lines.size() >= 3);
        cluster.stop(job);
        assertThat(cluster.lines("reports"))
                .containsExactlyInAnyOrder(
                        Plans.report(validator, Plans.SOUND, MON_2026_03_02),
                        Plans.report(validator, Plans.JUST_INITIATED, MON_2026_03_02),
                        Plans.report(validator, Plans.SOUND, SAT_2026_03_28));
        assertThat(Plans.report(validator, Plans.SOUND, SAT_2026_03_28))
                .contains("\"verdict\":\"ACCEPTED_WITH_REMARKS\"");
    }

    @Test
    void reportsNothingTheDayBefore() throws Exception {
        var job = cluster.start(cluster.job(new FailingRules(), new MovedDay()), 2);
        var late = Plans.withId("late", Plans.FAULTY);
        cluster.put("plans.ndjson", List.of(Plans.SOUND));
        cluster.awaitLines("reports", lines -> lines.size() >= 1);

        MovedDay.moveTo(FRI_2026_03_27);
        cluster.put("more.ndjson", List.of(late));

        cluster.awaitLines("reports", lines -> lines.size() >= 2);
        cluster.stop(job);
        assertThat(cluster.lines("reports"))
                .containsExactlyInAnyOrder(
                        Plans.report(validator, Plans.SOUND, MON_2026_03_02),
                        Plans.report(validator, late, FRI_2026_03_27));
    }

    /** They come as 3, 4 and 2. */
    @Test
    void judgesTheNewestVersionOnly() throws Exception {
        var job = cluster.start(cluster.job(new FailingRules(), new MovedDay()), 2);
        var versions = List.of(
                Plans.withVersion(3, Plans.SOUND),
                Plans.withVersion(4, Plans.SOUND),
                Plans.withVersion(2, Plans.SOUND));
        cluster.put("plans.ndjson", versions);
        cluster.awaitLines("reports", lines -> lines.size() >= 3);

        MovedDay.moveTo(SAT_2026_03_28);

        cluster.awaitLines("reports", lines -> lines.size() >= 4);
        cluster.stop(job);
        assertThat(cluster.lines("reports"))
                .containsExactlyInAnyOrder(
                        Plans.report(validator, versions.get(0), MON_2026_03_02),
                        Plans.report(validator, versions.get(1), MON_2026_03_02),
                        Plans.report(validator, versions.get(2), MON_2026_03_02),
                        Plans.report(validator, versions.get(1), SAT_2026_03_28));
    }

    @Test
    void keepsThePlanWhenItsNewVersionCannotBeRead() throws Exception {
        var job = cluster.start(cluster.job(new FailingRules(), new MovedDay()), 2);
        cluster.put("plans.ndjson", List.of(Plans.SOUND, Plans.withId("sip-exempel-01", Plans.UNREADABLE)));
        cluster.awaitLines("unreadable", lines -> lines.size() >= 1);

        MovedDay.moveTo(SAT_2026_03_28);

        cluster.awaitLines("reports", lines -> lines.size() >= 2);
        cluster.stop(job);
        assertThat(cluster.lines("reports"))
                .containsExactlyInAnyOrder(
                        Plans.report(validator, Plans.SOUND, MON_2026_03_02),
                        Plans.report(validator, Plans.SOUND, SAT_2026_03_28));
    }

    @Test
    void triesAgainTheNextDayWhatCouldNotBeJudged() throws Exception {
        var failing = Plans.withId("fails-until-mended", Plans.JUST_INITIATED);
        var job = cluster.start(cluster.job(new FailingRules(), new MovedDay()), 2);
        cluster.put("plans.ndjson", List.of(failing));
        var first = cluster.awaitLines("not-evaluated", lines -> !lines.isEmpty());
        assertThat(first).containsExactly(Plans.reportWithPlan(validator, failing, MON_2026_03_02));

        Failure.mend("fails-until-mended");
        MovedDay.moveTo(TUE_2026_03_03);

        cluster.awaitLines("reports", lines -> !lines.isEmpty());
        cluster.stop(job);
        assertThat(cluster.lines("not-evaluated")).isEqualTo(first);
        assertThat(cluster.lines("reports")).containsExactly(Plans.report(validator, failing, TUE_2026_03_03));
    }
}
