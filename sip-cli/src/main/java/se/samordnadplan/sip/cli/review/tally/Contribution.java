package se.samordnadplan.sip.cli.review.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * What one document adds to a review. Immutable.
 *
 * @param report the report of it
 * @param municipality the code of the person's municipality; {@link Municipalities#UNKNOWN} where it is absent, no code or
 *     protected
 * @param person stands for the person, during this run
 * @param lapses its deadlines
 */
public record Contribution(ValidationReport report, String municipality, long person, List<Lapse> lapses) {

    /** Copies the list. */
    public Contribution {
        lapses = List.copyOf(lapses);
    }

    /**
     * Whether the document could be read, so that something is known of a plan.
     *
     * @return false where it is none to anybody who reads it
     */
    public boolean isRead() {
        return report.plan().version() != null;
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "Contribution[" + report.verdict() + "]";
    }

    /**
     * How a deadline came out.
     *
     * @param rule the deadline
     * @param state how it stands
     * @param workingDays from the start to the completion; null where it is not completed, or not known
     */
    public record Lapse(
            RuleId rule, DeadlineState state, @Nullable Integer workingDays) {}
}
