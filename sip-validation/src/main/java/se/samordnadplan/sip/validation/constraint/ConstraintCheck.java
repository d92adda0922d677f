package se.samordnadplan.sip.validation.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.validation.read.RecordShape;

/**
 * Checks the constraints of the format: each part of a plan by itself, in each place where it stands.
 *
 * <p>Source: the rule catalogue, section 13. Immutable and thread-safe; costly to make, cheap to use: make one and keep it.
 */
public final class ConstraintCheck {

    private static final Comparator<ConstraintFault> ORDER_WITHIN_A_PART = Comparator.comparing(
                    (ConstraintFault fault) -> fault.pointer().toString())
            .thenComparing(ConstraintFault::rule);

    private final Validator validator;

    /** Makes a check that neither reads a {@code validation.xml} nor needs an expression language. */
    public ConstraintCheck() {
        var factory = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .externalClassLoader(ConstraintCheck.class.getClassLoader())
                .failFast(false)
                .messageInterpolator(new PathAsMessage())
                .traversableResolver(new OwnPartOnly())
                .enableTraversableResolverResultCache(false)
                .buildValidatorFactory();
        // never closed: it holds no thread, file or connection, and lives as long as its validator
        this.validator = factory.getValidator();
    }

    /**
     * Checks a plan.
     *
     * @param plan the plan
     * @return the constraints it does not keep: those of a part before those of the parts it holds; within a part by the text
     *     of the pointer and then by rule
     * @throws jakarta.validation.ValidationException if a constraint could not be evaluated
     */
    public List<ConstraintFault> check(SipPlan plan) {
        var faults = new ArrayList<ConstraintFault>();
        part(plan, JsonPointer.ROOT, faults);
        return List.copyOf(faults);
    }

    private void part(Record part, JsonPointer pointer, List<ConstraintFault> faults) {
        int before = faults.size();
        for (var violation : validator.validate(part)) {
            faults.add(Faults.of(pointer, violation));
        }
        if (faults.size() > before + 1) {
            faults.subList(before, faults.size()).sort(ORDER_WITHIN_A_PART);
        }
        for (var field : RecordShape.of(part.getClass()).fields()) {
            if (field.holdsRecords()) {
                inner(field.of(part), pointer, field.name(), faults);
            }
        }
    }

    private void inner(@Nullable Object value, JsonPointer parent, String name, List<ConstraintFault> faults) {
        if (value instanceof Record part) {
            part(part, parent.child(name), faults);
        } else if (value instanceof List<?> list) {
            elements(list, parent.child(name), faults);
        }
    }

    private void elements(List<?> list, JsonPointer pointer, List<ConstraintFault> faults) {
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Record part) {
                part(part, pointer.child(i), faults);
            }
        }
    }
}
