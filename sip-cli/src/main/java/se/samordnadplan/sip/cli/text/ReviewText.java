package se.samordnadplan.sip.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.review.Documents;
import se.samordnadplan.sip.cli.review.FaultRow;
import se.samordnadplan.sip.cli.review.Review;
import se.samordnadplan.sip.cli.review.ReviewWords;
import se.samordnadplan.sip.rules.Language;

/** A review for people, as text: the whole first, then the faults, the comparison, rules, deadlines and municipalities. Immutable. */
public final class ReviewText {

    private final ReviewWords words;
    private final boolean colour;
    private final boolean brief;

    /**
     * The form.
     *
     * @param language the language
     * @param colour whether to colour
     * @param brief whether to tell only of all plans together
     */
    public ReviewText(Language language, boolean colour, boolean brief) {
        this.words = new ReviewWords(language);
        this.colour = colour;
        this.brief = brief;
    }

    /**
     * A review in this form.
     *
     * @param review the review
     * @return its text
     */
    public String render(Review review) {
        var page = new Page(colour);
        writeHeading(review, page);
        var results = review.results();
        if (results == null) {
            page.blank();
            words.insteadOfResults(review).forEach(sentence -> page.paragraph(0, sentence, Ink.YELLOW));
        } else {
            writeWhole(results, page);
        }
        if (results != null && !brief) {
            writeFaults(results.faults(), review.minPersons(), page);
        }
        if (review.comparison() != null && !brief) {
            new ComparisonText(words).write(review.comparison(), page);
        }
        if (results != null && !brief) {
            new ReviewTables(words, review.minPersons()).write(results, page);
        }
        return page.toString();
    }

    private void writeHeading(Review review, Page page) {
        var set = review.ruleSet();
        var applied = Map.of("id", set.id(), "version", set.version(), "date", review.asOf());
        page.line(words.of("title"), Ink.BOLD);
        page.paragraph(0, words.format("set", applied), Ink.PLAIN);
        if (review.minPersons() > 1) {
            page.paragraph(0, words.format("protected", Map.of("n", review.minPersons())), Ink.PLAIN);
        }
    }

    private void writeWhole(Review.Results results, Page page) {
        page.blank().paragraph(0, documents(results.documents()), Ink.BOLD);
        if (results.documents().failedInputs() > 0) {
            var failed = Map.of("n", results.documents().failedInputs());
            page.paragraph(0, words.format("documents.failedInputs", failed), Ink.RED);
        }
        page.blank().line(words.of("severities"), Ink.BOLD);
        var rows = results.severities().stream()
                .map(row -> new ShareRow(row.plans(), words.of("severity", row.severity())))
                .toList();
        new ShareTable(words, rows).writeTo(page);
    }

    private String documents(Documents documents) {
        var counts = Stream.of(
                        count("accepted", documents.accepted()),
                        count("acceptedWithRemarks", documents.acceptedWithRemarks()),
                        count("rejected", documents.rejected()),
                        count("notEvaluated", documents.notEvaluated()),
                        count("notRead", documents.notRead()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        var total = words.format("documents", Map.of("n", documents.total()));
        return counts.isEmpty() ? total : total + ": " + counts;
    }

    private String count(String kind, @Nullable Long number) {
        return number == null || number == 0 ? "" : words.format("documents." + kind, Map.of("n", number));
    }

    private void writeFaults(List<FaultRow> faults, int minPersons, Page page) {
        page.blank().line(words.of("faults"), Ink.BOLD);
        page.paragraph(2, words.faultsNote(minPersons), Ink.FAINT);
        if (faults.isEmpty()) {
            page.paragraph(2, words.of("faults.none"), Ink.PLAIN);
        }
        int place = 1;
        for (var fault : faults) {
            var label = String.format(Locale.ROOT, "%4d. ", place++);
            page.hanging(label, Ink.PLAIN, label.length(), fault.title(), Ink.PLAIN);
            page.paragraph(label.length(), fault(fault), Ink.FAINT);
        }
    }

    private String fault(FaultRow fault) {
        return words.format("faults.row", Map.of("n", fault.plans())) + ", " + words.percent(fault.percent()) + ", "
                + words.of("gravity", fault.severity()) + ", " + fault.rule();
    }
}
