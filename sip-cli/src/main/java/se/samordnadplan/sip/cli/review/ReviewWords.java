package se.samordnadplan.sip.cli.review;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.RuleId;

/**
 * The words and numbers of a review for people.
 *
 * @param language the language
 */
public record ReviewWords(Language language) {

    /** The texts of both languages. */
    public static final Messages MESSAGES = Messages.of(ReviewWords.class, "messages");

    private static final String MINUS = "\u2212";

    /**
     * A text.
     *
     * @param key its key
     * @return the text
     */
    public String of(String key) {
        return MESSAGES.text(key, language);
    }

    /**
     * A text with its arguments.
     *
     * @param key its key
     * @param arguments values by name
     * @return the text
     */
    public String format(String key, Map<String, ?> arguments) {
        return MESSAGES.format(key, language, arguments);
    }

    /**
     * What a check before the rules asks for.
     *
     * @param id the check
     * @return empty for rules and deadlines, which have titles of their own
     */
    public Optional<String> check(RuleId id) {
        var key = "check." + id;
        return MESSAGES.has(key) ? Optional.of(of(key)) : Optional.empty();
    }

    /**
     * The word of a constant.
     *
     * @param kind what it is a word for
     * @param constant the constant
     * @return the text
     */
    public String of(String kind, Enum<?> constant) {
        return of(kind + "." + constant.name());
    }

    /**
     * A number as it is written in the language.
     *
     * @param number the number
     * @return with decimal comma or point, and a minus sign
     */
    public String number(BigDecimal number) {
        var text = number.toPlainString().replace("-", MINUS);
        return language == Language.SV ? text.replace('.', ',') : text;
    }

    /**
     * A difference, with its sign.
     *
     * @param number the number
     * @return such as +4,5
     */
    public String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }

    /**
     * A number of days, without decimals where it is whole.
     *
     * @param number the number
     * @return such as 12 or 12,5
     */
    public String days(BigDecimal number) {
        return number(number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number);
    }

    /**
     * Per cent.
     *
     * @param number the number
     * @return such as 87,5 %
     */
    public String percent(BigDecimal number) {
        return number(number) + (language == Language.SV ? " %" : "%");
    }

    /**
     * An interval.
     *
     * @param low its lower end
     * @param high its upper end
     * @return such as 80,1–92,4
     */
    public String interval(BigDecimal low, BigDecimal high) {
        return number(low) + "–" + number(high);
    }

    /**
     * Why there are no results, and what was not read.
     *
     * @param review a review without results
     * @return some sentences
     */
    public List<String> insteadOfResults(Review review) {
        long notRead = requireNonNullElse(review.notRead(), 0L);
        long failed = requireNonNullElse(review.failedInputs(), 0L);
        var sentences = new ArrayList<String>();
        if (review.nothingRead() == null) {
            sentences.add(format("tooFew", Map.of("n", review.minPersons())));
        } else {
            sentences.add(of(notRead + failed == 0 ? "noDocument" : "nothingRead"));
        }
        if (notRead > 0) {
            sentences.add(format("notRead", Map.of("n", notRead)));
        }
        if (failed > 0) {
            sentences.add(format("documents.failedInputs", Map.of("n", failed)));
        }
        return sentences;
    }

    /**
     * What the list of faults is of.
     *
     * @param minPersons faults in the plans of fewer persons are not in it
     * @return a sentence or two
     */
    public String faultsNote(int minPersons) {
        var note = of("faults.note");
        return minPersons > 1 ? note + " " + format("faults.few", Map.of("n", minPersons)) : note;
    }

    /**
     * In which respect an earlier review is not alike.
     *
     * @param otherwise the respect
     * @param comparison the comparison with it
     * @return a sentence
     */
    public String otherwise(Otherwise otherwise, Comparison comparison) {
        var earlier = comparison.earlier();
        return format(
                "otherwise." + otherwise,
                Map.of(
                        "id", earlier.ruleSet().id(),
                        "version", earlier.ruleSet().version(),
                        "engine", earlier.engine().version(),
                        "n", earlier.minPersons()));
    }
}
