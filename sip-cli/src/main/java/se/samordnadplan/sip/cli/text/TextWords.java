package se.samordnadplan.sip.cli.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.output.Totals;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.Summary;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * The words around what a report says. Immutable.
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
     * What a word of the report is called.
     *
     * @param word the word
     * @param kind what it is a word for, such as {@code verdict}
     * @return its name
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

    /**
     * The verdict, and how many findings led to it.
     *
     * @param verdict the verdict
     * @param summary how many findings there are
     * @return half a sentence
     */
    public String verdictAndFindings(Verdict verdict, Summary summary) {
        var findings = findings(summary);
        return of(verdict, "verdict") + (findings.isEmpty() ? "" : ": " + findings);
    }

    /**
     * Which findings a report leaves out.
     *
     * @param report the report
     * @return a sentence; nothing where it leaves out none
     */
    public Optional<String> leftOut(ValidationReport report) {
        var summary = report.summary();
        int left = summary.errors()
                + summary.warnings()
                + summary.infos()
                + summary.suppressed()
                - report.findings().size()
                - report.suppressed().size();
        return left > 0 ? Optional.of(format("leftOut", Map.of("n", left))) : Optional.empty();
    }

    /**
     * Where a finding is: line and column, and the pointer.
     *
     * @param finding the finding
     * @return for people
     */
    public String place(Finding finding) {
        var pointer = pointer(finding.pointer());
        return finding.line() == null ? pointer : finding.line() + ":" + finding.column() + "  " + pointer;
    }

    private String pointer(@Nullable JsonPointer pointer) {
        if (pointer == null) {
            return of("document");
        }
        return pointer.toString().isEmpty() ? of("topLevel") : pointer.toString();
    }

    /**
     * How many documents got which verdict.
     *
     * @param totals of all documents
     * @return half a sentence
     */
    public String totals(Totals totals) {
        if (totals.equals(Totals.NONE)) {
            return of("nothing");
        }
        return format("totals", Map.of("n", totals.documents())) + ": "
                + counts(List.of(
                        new Count("totals.ACCEPTED", totals.accepted()),
                        new Count("totals.ACCEPTED_WITH_REMARKS", totals.acceptedWithRemarks()),
                        new Count("totals.REJECTED", totals.rejected()),
                        new Count("totals.NOT_EVALUATED", totals.notEvaluated()),
                        new Count("totals.MISSING", totals.missing())));
    }

    /**
     * A number of things.
     *
     * @param key the text for it
     * @param number how many
     */
    public record Count(String key, long number) {}
}
