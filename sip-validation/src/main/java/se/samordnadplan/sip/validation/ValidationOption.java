package se.samordnadplan.sip.validation;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.validation.suppression.Suppression;

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
        return new ValidationOption(asked -> new Asked(status, asked.document(), asked.nextChange(), asked.matched()));
    }

    /**
     * Names the document in the report.
     *
     * @param name the name, such as a path; never the name of a person
     * @return the option
     */
    public static ValidationOption document(String name) {
        requireNonNull(name, "name");
        return new ValidationOption(asked -> new Asked(asked.status(), name, asked.nextChange(), asked.matched()));
    }

    /**
     * Also tells when the verdict will change next if nothing more is recorded. Slower: the rules are asked anew for each
     * day to come that can bring something.
     *
     * @return the option
     */
    public static ValidationOption nextChange() {
        return new ValidationOption(asked -> new Asked(asked.status(), asked.document(), true, asked.matched()));
    }

    /**
     * Also tells each entry of the suppressions that matches a finding of the document at the as-of date, whether it
     * suppresses the finding, has expired or is refused, and whether or not the report keeps the finding. So a run of many
     * documents learns which entries match none at all.
     *
     * @param receiver gets the entries, on the thread of the validation; it must not throw
     * @return the option
     */
    public static ValidationOption matchedSuppressions(Consumer<Suppression> receiver) {
        requireNonNull(receiver, "receiver");
        return new ValidationOption(asked -> new Asked(asked.status(), asked.document(), asked.nextChange(), receiver));
    }

    /** All options of one validation. */
    record Asked(
            @Nullable PlanStatus status, @Nullable String document, boolean nextChange, Consumer<Suppression> matched) {

        static Asked of(@Nullable String document, ValidationOption... options) {
            var asked = new Asked(null, document, false, entry -> {});
            for (var option : options) {
                asked = requireNonNull(option, "option").change.apply(asked);
            }
            return asked;
        }
    }
}
