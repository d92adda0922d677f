package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.preparation.Consent;
import se.samordnadplan.sip.model.preparation.ConsentDecision;

/** Questions about the individual's consent (samtycke) that several rules share. */
final class Consents {

    private Consents() {}

    /** The consent that was given, withdrawn later or not; null where none was. */
    static @Nullable Consent given(PlanIndex plan) {
        return plan.consentIs(ConsentDecision.GIVEN, ConsentDecision.WITHDRAWN)
                ? plan.plan().consent()
                : null;
    }

    /** The day a consent was withdrawn; null where none was or the day is absent. */
    static @Nullable LocalDate withdrawnOn(PlanIndex plan) {
        var consent = plan.plan().consent();
        return consent == null || !plan.consentIs(ConsentDecision.WITHDRAWN) ? null : consent.withdrawnOn();
    }

    /** Whether a date is after the withdrawal; no where one of both is absent, unknown where one is unsound. */
    static Answer isAfterWithdrawal(PlanIndex plan, @Nullable LocalDate date) {
        var withdrawnOn = withdrawnOn(plan);
        return withdrawnOn == null || date == null ? Answer.NO : Dates.isAfter(date, withdrawnOn);
    }
}
