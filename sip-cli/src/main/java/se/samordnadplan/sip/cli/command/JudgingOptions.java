package se.samordnadplan.sip.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.validation.ValidationOption;

/** The options that say how a document is judged. */
final class JudgingOptions {

    private static final int MOST_FINDINGS = 10_000;

    @Option(names = "--lenient", description = "unknown fields are warnings")
    private boolean lenient;

    @Option(names = "--next-change", description = "also tell when the verdict changes next (slower)")
    private boolean nextChange;

    @Option(
            names = "--as-status",
            paramLabel = "STATUS",
            description = "judge each plan as one of another status: initiated, invited, established, closed, declined")
    private @Nullable PlanStatus status;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            defaultValue = "1000",
            description = "findings shown of a document, the totals stay true; ${DEFAULT-VALUE}")
    private int maxFindings;

    boolean lenient() {
        return lenient;
    }

    int maxFindings() {
        if (maxFindings < 0 || maxFindings > MOST_FINDINGS) {
            throw new UsageException("--max-findings is a number from 0 to " + MOST_FINDINGS);
        }
        return maxFindings;
    }

    ValidationOption[] options(String document, ValidationOption other) {
        List<ValidationOption> options = new ArrayList<>();
        options.add(other);
        options.add(ValidationOption.document(document));
        if (status != null) {
            options.add(ValidationOption.as(status));
        }
        if (nextChange) {
            options.add(ValidationOption.nextChange());
        }
        return options.toArray(new ValidationOption[0]);
    }
}
