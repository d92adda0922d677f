package se.samordnadplan.sip.cli.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samordnadplan.sip.cli.output.Totals;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.validation.report.Summary;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * The words around what a report says.
 *
 * @param language the language
 */
public record TextWords(Language language) {

    static final Messages MESSAGES = Messages.of(TextWords.class, "messages");

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
     * The text for a word of the format.
     *
     * @param word the word
     * @param kind what is before it in the key
     * @return the text
     */
    public String of(Enum<?> word, String kind) {
        return of(kind + "." + word.name());
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
     * The parts that count something, separated by commas.
     *
     * @param counts the numbers
     * @return empty where there is nothing to count
     */
    public String counts(List<Count> counts) {
        return counts.stream()
                .filter(count -> count.number() > 0)
                .map(count -> format(count.key(), Map.of("n", count.number())))
                .collect(Collectors.joining(", "));
    }

    /**
     * How many findings there are, by severity.
     *
     * @param summary the numbers
     * @return empty where there is none
     */
    public String findings(Summary summary) {
        return counts(List.of(
                new Count("count.ERROR", summary.errors()),
                new Count("count.WARNING", summary.warnings()),
                new Count("count.INFO", summary.infos()),
                new Count("count.SUPPRESSED", summary.suppressed())));
    }

    String verdictAndFindings(Verdict verdict, Summary summary) {
        var findings = findings(summary);
        return of(verdict, "verdict") + (findings.isEmpty() ? "" : ": " + findings);
    }

    /**
     * How many documents got which verdict.
     *
     * @param totals the numbers
     * @return a line
     */
    public String totals(Totals totals) {
        return format("totals", Map.of("n", totals.documents())) + ": "
                + counts(List.of(
                        new Count("totals.ACCEPTED", totals.accepted()),
                        new Count("totals.ACCEPTED_WITH_REMARKS", totals.acceptedWithRemarks()),
                        new Count("totals.REJECTED", totals.rejected()),
                        new Count("totals.NOT_EVALUATED", totals.notEvaluated())));
    }

    /**
     * A number of things.
     *
     * @param key the text for it
     * @param number how many
     */
    public record Count(String key, long number) {}
}
