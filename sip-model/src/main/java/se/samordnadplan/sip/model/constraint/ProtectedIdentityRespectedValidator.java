package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.party.Individual;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.party.ProtectedIdentity;

/** Checks {@link ProtectedIdentityRespected}. */
public final class ProtectedIdentityRespectedValidator
        implements ConstraintValidator<ProtectedIdentityRespected, SipPlan> {

    /** For Bean Validation. */
    public ProtectedIdentityRespectedValidator() {}

    @Override
    public boolean isValid(@Nullable SipPlan plan, ConstraintValidatorContext context) {
        var violations = new Violations(context);
        if (plan != null && plan.individual() != null && isProtected(plan.individual())) {
            var place = JsonPointer.ROOT.child("individual");
            if (plan.individual().contact() != null) {
                violations.at(place.child("contact"));
            }
            if (plan.individual().municipality() != null) {
                violations.at(place.child("municipality"));
            }
            contactAsParticipant(plan, violations);
        }
        return violations.none();
    }

    private static boolean isProtected(Individual individual) {
        return individual.protectedIdentity() != null && individual.protectedIdentity() != ProtectedIdentity.NONE;
    }

    private static void contactAsParticipant(SipPlan plan, Violations violations) {
        Places.each("participants", plan.participants(), (place, participant) -> {
            if (participant.role() == ParticipantRole.INDIVIDUAL && participant.contact() != null) {
                violations.at(place.child("contact"));
            }
        });
    }
}
