package se.samordnadplan.sip.cli.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.validation.report.EngineInfo;
import se.samordnadplan.sip.validation.report.RuleSetInfo;

/**
 * The review of many plans, format 1.0: what may be published of them. Immutable; holds no personal data and no numbers of groups of
 * fewer persons than asked for.
 *
 * @param reviewVersion the version of this format
 * @param asOf the date the plans were judged at
 * @param ruleSet by which rule set, as it stands on that date
 * @param engine by which program
 * @param minPersons groups of fewer persons are not shown
 * @param tooFewPersons true where all plans together are of fewer persons, and nothing else is told; null otherwise
 * @param nothingRead true where there was no plan at all; null otherwise
 * @param notRead how many documents could not be read as plans; null where the results tell it
 * @param failedInputs how many files could not be opened, or documents not judged; null where the results tell it
 * @param results what the plans show; null where they are of too few persons
 * @param comparison how they differ from those of an earlier review; null where that was not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "reviewVersion",
    "asOf",
    "ruleSet",
    "engine",
    "minPersons",
    "tooFewPersons",
    "nothingRead",
    "notRead",
    "failedInputs",
    "results",
    "comparison"
})
public record Review(
        String reviewVersion,
        String asOf,
        RuleSetInfo ruleSet,
        EngineInfo engine,
        int minPersons,
        @Nullable Boolean tooFewPersons,
        @Nullable Boolean nothingRead,
        @Nullable Long notRead,
        @Nullable Long failedInputs,
        @Nullable Results results,
        @Nullable Comparison comparison) {

    /** The version of the format that is written and read. */
    public static final String VERSION = "1.0";

    /** Refuses a review that tells neither results nor why there are none. */
    public Review {
        requireNonNull(reviewVersion, "reviewVersion");
        requireNonNull(asOf, "asOf");
        requireNonNull(ruleSet, "ruleSet");
        requireNonNull(engine, "engine");
        if (results == null && tooFewPersons == null) {
            throw new IllegalArgumentException("[results] is missing. Maybe the review was cut.");
        }
    }

    /**
     * The review beside an earlier one.
     *
     * @param earlier the earlier review; what it was compared with itself is left out
     * @return a review with the comparison
     */
    public Review against(Review earlier) {
        return new Review(
                reviewVersion,
                asOf,
                ruleSet,
                engine,
                minPersons,
                tooFewPersons,
                nothingRead,
                notRead,
                failedInputs,
                results,
                Comparison.of(earlier, this));
    }

    /**
     * What the plans show.
     *
     * @param documents how many there are
     * @param severities how many plans have no finding of a severity, the gravest first
     * @param faults the most frequent faults, the most frequent first
     * @param rules in the order of the rule set
     * @param deadlines in the order of the rule set
     * @param municipalities those that are shown, by code, the unknown last
     * @param hiddenMunicipalities how many are not shown
     */
    @JsonPropertyOrder({
        "documents",
        "severities",
        "faults",
        "rules",
        "deadlines",
        "municipalities",
        "hiddenMunicipalities"
    })
    public record Results(
            Documents documents,
            List<SeverityRow> severities,
            List<FaultRow> faults,
            List<RuleRow> rules,
            List<DeadlineRow> deadlines,
            List<MunicipalityRow> municipalities,
            int hiddenMunicipalities) {

        /** Copies the lists. */
        public Results {
            requireNonNull(documents, "documents");
            severities = List.copyOf(severities);
            faults = List.copyOf(faults);
            rules = List.copyOf(rules);
            deadlines = List.copyOf(deadlines);
            municipalities = List.copyOf(municipalities);
        }
    }
}
