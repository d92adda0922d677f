package se.samordnadplan.sip.validation;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;

/** What one validation is asked beside the usual. Immutable and thread-safe. */
public final class ValidationOption {

    private final UnaryOperator<Asked> change;

    private ValidationOption(UnaryOperator<Asked> change) {
        this.change = change;
    }

    /**
     * Judges the plan as one of another status, such as a draft as if it were established.
     *
     * @param status the status to judge it as; the rest of the plan stays as it is
     * @return the option
     */
    public static ValidationOption as(PlanStatus status) {
        requireNonNull(status, "status");
        return new ValidationOption(asked -> new Asked(status, asked.document(), asked.nextChange()));
    }

    /**
     * Names the document in the report.
     *
     * @param name the name, such as a path; never the name of a person
     * @return the option
     */
    public static ValidationOption document(String name) {
        requireNonNull(name, "name");
        return new ValidationOption(asked -> new Asked(asked.status(), name, asked.nextChange()));
    }

    /**
     * Also tells when the verdict will change next if nothing more is recorded. Slower: the rules are asked anew for each
     * day to come that can bring something.
     *
     * @return the option
     */
    public static ValidationOption nextChange() {
        return new ValidationOption(asked -> new Asked(asked.status(), asked.document(), true));
    }

    /** All options of one validation. */
    record Asked(@Nullable PlanStatus status, @Nullable String document, boolean nextChange) {

        static Asked of(@Nullable String document, ValidationOption... options) {
            var asked = new Asked(null, document, false);
            for (var option : options) {
                asked = requireNonNull(option, "option").change.apply(asked);
            }
            return asked;
        }
    }
}
