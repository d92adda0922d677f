package se.samordnadplan.sip.cli.review.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.page.Printable;
import se.samordnadplan.sip.cli.review.Compared;
import se.samordnadplan.sip.cli.review.Comparison;
import se.samordnadplan.sip.cli.review.DeadlineRow;
import se.samordnadplan.sip.cli.review.MunicipalityRow;
import se.samordnadplan.sip.cli.review.Otherwise;
import se.samordnadplan.sip.cli.review.Review;
import se.samordnadplan.sip.cli.review.ReviewWords;
import se.samordnadplan.sip.cli.review.Share;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;

/**
 * What the templates of a review ask for.
 *
 * @param words the words
 * @param review the review
 */
public record ReviewView(ReviewWords words, Review review) {

    /**
     * By which rule set the plans were judged, and when.
     *
     * @return a sentence
     */
    public String set() {
        var set = review.ruleSet();
        return Printable.of(
                words.format("set", Map.of("id", set.id(), "version", set.version(), "date", review.asOf())));
    }

    /**
     * A text that tells of the threshold.
     *
     * @param key its key
     * @return the text
     */
    public String least(String key) {
        return words.format(key, Map.of("n", review.minPersons(), "least", review.minPersons()));
    }

    /**
     * A text that tells how many there are.
     *
     * @param key its key
     * @param number how many
     * @return the text
     */
    public String count(String key, long number) {
        return words.format(key, Map.of("n", number, "least", review.minPersons()));
    }

    /**
     * How many are satisfied of how many.
     *
     * @param share the share
     * @return such as 12 av 13; empty where that is not shown
     */
    public String numbers(Share share) {
        return share.judged() == null || share.satisfied() == null
                ? ""
                : words.format("of", Map.of("satisfied", share.satisfied(), "judged", share.judged()));
    }

    /**
     * A share in per cent.
     *
     * @param share the share
     * @return such as 92,3 %, or a word where it is not shown
     */
    public String percent(Share share) {
        if (share.isHidden()) {
            return words.of("hidden");
        }
        return share.percent() == null ? words.of("binding.none") : words.percent(share.percent());
    }

    /**
     * The interval of a share.
     *
     * @param share the share
     * @return empty where there is none
     */
    public String interval(Share share) {
        return share.low() == null || share.high() == null ? "" : words.interval(share.low(), share.high());
    }

    /**
     * How strongly something is demanded.
     *
     * @param binding the binding
     * @return a word
     */
    public String binding(@Nullable Binding binding) {
        return binding == null ? words.of("binding.none") : words.of("binding", binding);
    }

    /**
     * The median of a deadline.
     *
     * @param row the deadline
     * @return a number, or a dash
     */
    public String median(DeadlineRow row) {
        return row.medianWorkingDays() == null ? words.of("binding.none") : words.days(row.medianWorkingDays());
    }

    /**
     * How many there are in each state besides those kept.
     *
     * @param row the deadline
     * @return what is shown of it; empty where nothing is
     */
    public String counts(DeadlineRow row) {
        var counts = new ArrayList<String>();
        count("deadlines.late", row.late(), counts);
        count("deadlines.overdue", row.overdue(), counts);
        count("deadlines.running", row.running(), counts);
        count("deadlines.undecidable", row.undecidable(), counts);
        return String.join(", ", counts);
    }

    private void count(String key, @Nullable Long number, List<String> counts) {
        if (number != null) {
            counts.add(count(key, number));
        }
    }

    /**
     * The share of a municipality's plans without an error.
     *
     * @param row the municipality
     * @return the share
     */
    public Share withoutError(MunicipalityRow row) {
        return row.severities().stream()
                .filter(severity -> severity.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow()
                .plans();
    }

    /**
     * What a municipality is called.
     *
     * @param row the municipality
     * @return its name, with its code if it has one
     */
    public String name(MunicipalityRow row) {
        return row.code() == null ? row.name() : row.name() + " (" + row.code() + ")";
    }

    /**
     * What a rule is called that all plans together are told of.
     *
     * @param rule the rule or the deadline
     * @return its title
     */
    public String title(RuleId rule) {
        var results = review.results();
        return results == null
                ? rule.value()
                : results.rules().stream()
                        .filter(row -> row.rule().equals(rule))
                        .map(row -> Printable.of(row.title()))
                        .findFirst()
                        .orElseGet(() -> deadlineTitle(results, rule));
    }

    private static String deadlineTitle(Review.Results results, RuleId rule) {
        return results.deadlines().stream()
                .filter(row -> row.rule().equals(rule))
                .map(row -> Printable.of(row.title()))
                .findFirst()
                .orElse(rule.value());
    }

    /**
     * What is compared.
     *
     * @param row the comparison of it
     * @return its title
     */
    public String title(Compared row) {
        if (row.severity() != null) {
            return words.of("severity", row.severity());
        }
        return row.title() == null ? "" : Printable.of(row.title());
    }

    /**
     * With what the review is compared.
     *
     * @param comparison the comparison
     * @return a heading
     */
    public String heading(Comparison comparison) {
        return Printable.of(
                words.format("comparison", Map.of("date", comparison.earlier().asOf())));
    }

    /**
     * In which respect the earlier review is not alike.
     *
     * @param otherwise the respect
     * @param comparison the comparison
     * @return a sentence
     */
    public String otherwise(Otherwise otherwise, Comparison comparison) {
        return Printable.of(words.otherwise(otherwise, comparison));
    }
}
