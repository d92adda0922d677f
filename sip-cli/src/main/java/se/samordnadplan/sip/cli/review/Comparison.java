package se.samordnadplan.sip.cli.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.validation.report.EngineInfo;
import se.samordnadplan.sip.validation.report.RuleSetInfo;

/**
 * How a review differs from an earlier one. What either of them does not show is in no list. Immutable.
 *
 * @param earlier what the earlier review was of
 * @param otherwise in which respects the two are not alike, so that numbers may differ though the plans do not
 * @param tooFewPersons true where one of them tells nothing, for want of persons; null otherwise
 * @param severities the plans without a finding of a severity
 * @param rules the rules
 * @param deadlines the deadlines
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"earlier", "otherwise", "tooFewPersons", "severities", "rules", "deadlines"})
public record Comparison(
        Earlier earlier,
        List<Otherwise> otherwise,
        @Nullable Boolean tooFewPersons,
        List<Compared> severities,
        List<Compared> rules,
        List<Compared> deadlines) {

    /** Copies the lists. */
    public Comparison {
        requireNonNull(earlier, "earlier");
        otherwise = List.copyOf(otherwise);
        severities = List.copyOf(severities);
        rules = List.copyOf(rules);
        deadlines = List.copyOf(deadlines);
    }

    static Comparison of(Review earlier, Review now) {
        var before = earlier.results();
        var results = now.results();
        var about = new Earlier(earlier.asOf(), earlier.ruleSet(), earlier.engine(), earlier.minPersons());
        var otherwise = Otherwise.between(earlier, now);
        if (before == null || results == null) {
            return new Comparison(about, otherwise, true, List.of(), List.of(), List.of());
        }
        return new Comparison(
                about,
                otherwise,
                null,
                pairs(
                        before.severities(),
                        results.severities(),
                        SeverityRow::severity,
                        (row, then) -> Compared.of(row.severity(), then.plans(), row.plans())),
                pairs(
                        before.rules(),
                        results.rules(),
                        RuleRow::rule,
                        (row, then) -> Compared.of(row.rule(), row.title(), then.plans(), row.plans())),
                pairs(
                        before.deadlines(),
                        results.deadlines(),
                        DeadlineRow::rule,
                        (row, then) -> Compared.of(row.rule(), row.title(), then.kept(), row.kept())));
    }

    private static <R> List<Compared> pairs(List<R> before, List<R> now, Function<R, Object> key, Pairing<R> pairing) {
        var then = before.stream().collect(Collectors.toMap(key, row -> row, (first, second) -> first));
        var compared = new ArrayList<Compared>();
        for (var row : now) {
            var partner = then.get(key.apply(row));
            var pair = partner == null ? null : pairing.of(row, partner);
            if (pair != null) {
                compared.add(pair);
            }
        }
        return compared;
    }

    /** Compares two rows; null where there is nothing to compare. */
    private interface Pairing<R> {
        @Nullable
        Compared of(R now, R before);
    }

    /**
     * What the earlier review was of.
     *
     * @param asOf the date its plans were judged at
     * @param ruleSet by which rule set
     * @param engine by which program
     * @param minPersons groups of fewer persons are not shown in it
     */
    @JsonPropertyOrder({"asOf", "ruleSet", "engine", "minPersons"})
    public record Earlier(String asOf, RuleSetInfo ruleSet, EngineInfo engine, int minPersons) {}
}
