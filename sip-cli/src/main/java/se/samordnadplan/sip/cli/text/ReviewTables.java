package se.samordnadplan.sip.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.review.DeadlineRow;
import se.samordnadplan.sip.cli.review.MunicipalityRow;
import se.samordnadplan.sip.cli.review.Review;
import se.samordnadplan.sip.cli.review.ReviewWords;
import se.samordnadplan.sip.cli.review.RuleRow;
import se.samordnadplan.sip.cli.review.Share;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Severity;

/**
 * The rules, the deadlines and the municipalities of a review.
 *
 * @param words the words
 * @param minPersons groups of fewer persons are not shown
 */
record ReviewTables(ReviewWords words, int minPersons) {

    void write(Review.Results results, Page page) {
        writeRules(results.rules(), page);
        writeDeadlines(results.deadlines(), page);
        writeMunicipalities(results, page);
    }

    private void writeRules(List<RuleRow> rules, Page page) {
        heading("rules", page);
        var rows = rules.stream()
                .filter(rule -> rule.plans().isTold())
                .map(rule -> new ShareRow(rule.plans(), rule.title(), List.of(rule.rule() + ", " + of(rule.binding()))))
                .toList();
        new ShareTable(words, rows).writeTo(page);
        rest("rules", rules.stream().map(RuleRow::plans).toList(), page);
    }

    private void writeDeadlines(List<DeadlineRow> deadlines, Page page) {
        heading("deadlines", page);
        var rows = deadlines.stream()
                .filter(row -> row.kept().isTold())
                .map(row -> new ShareRow(row.kept(), row.title(), details(row)))
                .toList();
        new ShareTable(words, rows).writeTo(page);
        rest("deadlines", deadlines.stream().map(DeadlineRow::kept).toList(), page);
    }

    private List<String> details(DeadlineRow row) {
        var counts = Stream.of(
                        count("late", row.late()),
                        count("overdue", row.overdue()),
                        count("running", row.running()),
                        count("undecidable", row.undecidable()))
                .filter(text -> !text.isEmpty())
                .toList();
        var details = new ArrayList<String>();
        if (row.medianWorkingDays() != null) {
            details.add(words.format("deadlines.median", Map.of("n", words.days(row.medianWorkingDays()))));
        }
        if (!counts.isEmpty()) {
            details.add(String.join(", ", counts));
        }
        details.add(row.rule() + ", " + of(row.binding()));
        return details;
    }

    private String count(String kind, @Nullable Long number) {
        return number == null || number == 0 ? "" : words.format("deadlines." + kind, Map.of("n", number));
    }

    private String of(@Nullable Binding binding) {
        return binding == null ? words.of("binding.none") : words.of("binding", binding);
    }

    private void rest(String kind, List<Share> shares, Page page) {
        var hidden = shares.stream().filter(Share::isHidden).count();
        var unjudged = shares.stream()
                .filter(share -> !share.isHidden() && !share.isTold())
                .count();
        if (hidden > 0) {
            page.paragraph(2, words.format(kind + ".hidden", Map.of("n", hidden, "least", minPersons)), Ink.PLAIN);
        }
        if (unjudged > 0) {
            page.paragraph(2, words.format(kind + ".unjudged", Map.of("n", unjudged)), Ink.PLAIN);
        }
    }

    private void writeMunicipalities(Review.Results results, Page page) {
        heading("municipalities", page);
        if (results.municipalities().isEmpty()) {
            page.paragraph(2, words.of("municipalities.none"), Ink.PLAIN);
        }
        var rows = results.municipalities().stream().map(this::row).toList();
        new ShareTable(words, rows).writeTo(page);
        if (results.hiddenMunicipalities() > 0) {
            var hidden = Map.of("n", results.hiddenMunicipalities(), "least", minPersons);
            page.paragraph(2, words.format("municipalities.hidden", hidden), Ink.PLAIN);
        }
    }

    private ShareRow row(MunicipalityRow row) {
        var withoutError = row.severities().stream()
                .filter(severity -> severity.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        var name = row.code() == null ? row.name() : row.name() + " (" + row.code() + ")";
        return new ShareRow(withoutError.plans(), name);
    }

    private void heading(String kind, Page page) {
        page.blank().line(words.of(kind), Ink.BOLD);
        page.paragraph(2, words.of(kind + ".note"), Ink.FAINT);
    }
}
