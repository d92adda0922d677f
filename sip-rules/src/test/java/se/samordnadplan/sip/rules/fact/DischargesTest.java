package se.samordnadplan.sip.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.fact.Answer.NO;
import static se.samordnadplan.sip.rules.fact.Answer.UNKNOWN;
import static se.samordnadplan.sip.rules.fact.Answer.YES;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.discharge;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.invitation;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.national.Plans.Change;

class DischargesTest {

    private static final Change ADMITTED_AFTER_THE_CALL = discharge(d -> d.admittedOn(day("2026-01-13")));

    @Test
    void takeACallBeforeTheStayForOneToAnEarlierPlanning() {
        assertThat(earlier(invited(ADMITTED_AFTER_THE_CALL))).isEqualTo(YES);
        assertThat(earlier(invited(discharge(d -> d.admittedOn(day("2026-01-12"))))))
                .isEqualTo(NO);
        assertThat(earlier(
                        invited(discharge(d -> d.admittedOn(day("2026-01-12")).hadSip(true)))))
                .isEqualTo(NO);
        assertThat(earlier(invited())).isEqualTo(NO);
    }

    @Test
    void takeAnAbsentCallForNoneToAnEarlierPlanning() {
        assertThat(earlier(initiated(ADMITTED_AFTER_THE_CALL))).isEqualTo(NO);
        assertThat(earlier(invited(ADMITTED_AFTER_THE_CALL, invitation(i -> i.sentOn(null)))))
                .isEqualTo(NO);
    }

    @Test
    void relyOnTheEarlierPlanWhereNobodyRecordedTheAdmission() {
        assertThat(earlier(initiated(discharge(d -> d.hadSip(true))))).isEqualTo(YES);
        assertThat(earlier(invited(discharge(d -> d.hadSip(false))))).isEqualTo(NO);
        assertThat(earlier(invited(discharge(d -> d.hadSip(null))))).isEqualTo(NO);
    }

    @Test
    void doNotRelyOnAnImplausibleDate() {
        assertThat(earlier(invited(discharge(d -> d.admittedOn(implausible())))))
                .isEqualTo(UNKNOWN);
        assertThat(earlier(invited(ADMITTED_AFTER_THE_CALL, invitation(i -> i.sentOn(implausible())))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void leaveCompulsoryCareOut() {
        assertThat(Discharges.judged(index(invited(ADMITTED_AFTER_THE_CALL)))).isNotNull();
        assertThat(Discharges.judged(index(invited(discharge(d -> d.compulsoryCare(false))))))
                .isNotNull();
        assertThat(Discharges.judged(index(invited(discharge(d -> d.compulsoryCare(true))))))
                .isNull();
        assertThat(Discharges.judged(index(invited()))).isNull();
    }

    private static Answer earlier(SipPlan plan) {
        return Discharges.callWasToEarlierPlanning(index(plan));
    }

    private static PlanIndex index(SipPlan plan) {
        return PlanIndex.of(plan, LocalDate.of(2026, 3, 2));
    }
}
