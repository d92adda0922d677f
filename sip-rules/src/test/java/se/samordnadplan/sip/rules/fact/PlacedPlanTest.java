package se.samordnadplan.sip.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.national.Parts.born;
import static se.samordnadplan.sip.rules.national.Plans.initiated;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.Parameters;

class PlacedPlanTest {

    @ParameterizedTest
    @CsvSource({"2005-03-02, false", "2005-03-03, true", "2026-03-02, true", ", false"})
    void countsAPlanOfTheOldRoutineForTheYoungWhereTheRuleSetDoes(String birthDate, boolean counts) {
        var plan = initiated(born(birthDate), p -> p.planType(PlanType.VASTBUS));

        assertThat(place(plan, PlanType.SIP, PlanType.VASTBUS).countsAsSip()).isEqualTo(counts);
        assertThat(place(plan, PlanType.SIP).countsAsSip()).isFalse();
    }

    @Test
    void countsASipAtEveryAge() {
        assertThat(place(initiated(born("1948-07-02")), PlanType.SIP, PlanType.VASTBUS)
                        .countsAsSip())
                .isTrue();
        assertThat(place(initiated(p -> p.planType(null)), PlanType.SIP).countsAsSip())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2008-03-02, false", "2008-03-03, true"})
    void concernsAChildBelowTheAgeOfTheRuleSet(String birthDate, boolean child) {
        assertThat(place(initiated(born(birthDate)), PlanType.SIP).concernsChild())
                .isEqualTo(child);
    }

    @Test
    void pointsAtItsFields() {
        var plan = place(initiated(), PlanType.SIP);

        assertThat(plan.at("status")).isEqualTo(JsonPointer.parse("/status"));
        assertThat(plan.at("nextFollowUp", "plannedOn")).isEqualTo(JsonPointer.parse("/nextFollowUp/plannedOn"));
        assertThat(plan.at()).isEqualTo(JsonPointer.ROOT);
    }

    private static PlacedPlan place(SipPlan plan, PlanType... sip) {
        var parameters = new Parameters(18, 21, Set.of(sip), List.of(), List.of(), Set.of(), 5, 2, Set.of());
        return new PlacedPlan(PlanIndex.of(plan, LocalDate.of(2026, 3, 2)), parameters);
    }
}
