package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;

/** Checks {@link NobodyTwice}. */
public final class NobodyTwiceValidator implements ConstraintValidator<NobodyTwice, SipPlan> {

    /** For Bean Validation. */
    public NobodyTwiceValidator() {}

    @Override
    public boolean isValid(@Nullable SipPlan plan, ConstraintValidatorContext context) {
        var violations = new Violations(context);
        if (plan != null) {
            if (plan.invitation() != null) {
                eachOnce(
                        JsonPointer.ROOT.child("invitation").child("invitees"),
                        plan.invitation().invitees(),
                        violations);
            }
            Places.each(
                    "meetings",
                    plan.meetings(),
                    (place, meeting) -> eachOnce(place.child("attendees"), meeting.attendees(), violations));
            coordinatorsOnce(plan, violations);
            if (plan.delivery() != null) {
                eachOnce(
                        JsonPointer.ROOT.child("delivery").child("copies"),
                        plan.delivery().copies(),
                        violations);
            }
        }
        return violations.none();
    }

    private static void eachOnce(JsonPointer list, List<String> references, Violations violations) {
        var seen = new HashSet<String>();
        Places.each(list, references, (place, reference) -> {
            if (!seen.add(reference)) {
                violations.at(place);
            }
        });
    }

    private static void coordinatorsOnce(SipPlan plan, Violations violations) {
        var seen = new HashSet<String>();
        Places.each("coordinators", plan.coordinators(), (place, coordinator) -> {
            if (coordinator.participant() != null && !seen.add(coordinator.participant())) {
                violations.at(place.child("participant"));
            }
        });
    }
}
