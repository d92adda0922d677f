package se.samordnadplan.sip.cli.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.RuleId;

/**
 * The plans of the people of a municipality. Immutable.
 *
 * <p>The four verdicts are null where the plans without an error are hidden, which would follow from them.
 *
 * @param code its code; null for those of whom it is not known
 * @param name its name, or a word for not known
 * @param plans how many plans were read
 * @param accepted those with nothing above a piece of information
 * @param acceptedWithRemarks those with warnings and no error
 * @param rejected those with an error
 * @param notEvaluated those of which something was not checked
 * @param severities how many plans have no finding of a severity, the gravest first
 * @param rules those by which at least one of its plans could be judged, in the order of the rule set
 * @param deadlines those of which at least one of its plans has a decided one, in the order of the rule set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "code",
    "name",
    "plans",
    "accepted",
    "acceptedWithRemarks",
    "rejected",
    "notEvaluated",
    "severities",
    "rules",
    "deadlines"
})
public record MunicipalityRow(
        @Nullable String code,
        String name,
        long plans,
        @Nullable Long accepted,
        @Nullable Long acceptedWithRemarks,
        @Nullable Long rejected,
        @Nullable Long notEvaluated,
        List<SeverityRow> severities,
        List<OfRule> rules,
        List<OfDeadline> deadlines) {

    /** Copies the lists. */
    public MunicipalityRow {
        requireNonNull(name, "name");
        severities = List.copyOf(severities);
        rules = List.copyOf(rules);
        deadlines = List.copyOf(deadlines);
    }

    /**
     * How a rule came out.
     *
     * @param rule the rule
     * @param plans of the plans that could be judged, satisfied by those that do what it demands
     */
    @JsonPropertyOrder({"rule", "plans"})
    public record OfRule(RuleId rule, Share plans) {}

    /**
     * How a deadline was kept.
     *
     * @param rule the deadline
     * @param kept of those decided, satisfied by those met
     * @param medianWorkingDays as for all plans; null where they are of too few persons
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"rule", "kept", "medianWorkingDays"})
    public record OfDeadline(
            RuleId rule, Share kept, @Nullable BigDecimal medianWorkingDays) {}
}
