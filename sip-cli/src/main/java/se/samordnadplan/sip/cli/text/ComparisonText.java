package se.samordnadplan.sip.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.samordnadplan.sip.cli.review.Compared;
import se.samordnadplan.sip.cli.review.Comparison;
import se.samordnadplan.sip.cli.review.ReviewWords;
import se.samordnadplan.sip.cli.review.Share;

/**
 * What has changed since an earlier review.
 *
 * @param words the words
 */
record ComparisonText(ReviewWords words) {

    void write(Comparison comparison, Page page) {
        page.blank()
                .line(
                        words.format(
                                "comparison",
                                Map.of("date", comparison.earlier().asOf())),
                        Ink.BOLD);
        comparison.otherwise().forEach(it -> page.paragraph(2, words.otherwise(it, comparison), Ink.YELLOW));
        if (comparison.tooFewPersons() != null) {
            page.paragraph(2, words.of("comparison.tooFew"), Ink.PLAIN);
            return;
        }
        page.paragraph(2, words.of("comparison.note"), Ink.FAINT);
        write(comparison.severities(), page);
        write(comparison.rules(), page);
        write(comparison.deadlines(), page);
    }

    private void write(List<Compared> rows, Page page) {
        for (var row : rows) {
            var label = String.format(Locale.ROOT, "  %6s  %-15s ", words.signed(row.points()), interval(row));
            page.hanging(label, Ink.PLAIN, label.length(), title(row), Ink.PLAIN);
            page.paragraph(label.length(), details(row), Ink.FAINT);
        }
    }

    private String interval(Compared row) {
        return "(" + words.signed(row.low()) + " – " + words.signed(row.high()) + ")";
    }

    private String title(Compared row) {
        return row.severity() == null ? Objects.requireNonNull(row.title()) : words.of("severity", row.severity());
    }

    private String details(Compared row) {
        var numbers = Map.of("earlier", share(row.earlier()), "now", share(row.now()));
        var text = words.format("comparison.row", numbers);
        return row.rule() == null ? text : text + ", " + row.rule();
    }

    private String share(Share share) {
        return share.percent() == null ? words.of("hidden") : words.percent(share.percent());
    }
}
