package se.samordnadplan.sip.cli.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samordnadplan.sip.cli.review.ReviewWords;
import se.samordnadplan.sip.cli.review.Share;

/**
 * Shares as a table: per cent, interval, numbers, and beside them what they are of.
 *
 * @param words the words
 * @param rows the shares
 */
record ShareTable(ReviewWords words, List<ShareRow> rows) {

    void writeTo(Page page) {
        int percent = width(this::percent);
        int interval = width(this::interval);
        int numbers = width(this::numbers);
        for (var row : rows) {
            var label = "  " + right(percent(row.share()), percent) + "  " + left(interval(row.share()), interval)
                    + "  " + right(numbers(row.share()), numbers) + "  ";
            page.hanging(label, Ink.PLAIN, label.length(), row.title(), Ink.PLAIN);
            row.details().forEach(detail -> page.paragraph(label.length(), detail, Ink.FAINT));
        }
    }

    private int width(Function<Share, String> column) {
        return rows.stream()
                .mapToInt(row -> column.apply(row.share()).length())
                .max()
                .orElse(0);
    }

    private String percent(Share share) {
        if (share.isHidden()) {
            return words.of("hidden");
        }
        return share.percent() == null ? words.of("binding.none") : words.percent(share.percent());
    }

    private String interval(Share share) {
        return share.low() == null || share.high() == null ? "" : "(" + words.interval(share.low(), share.high()) + ")";
    }

    private String numbers(Share share) {
        return share.judged() == null || share.satisfied() == null
                ? ""
                : words.format("of", Map.of("satisfied", share.satisfied(), "judged", share.judged()));
    }

    private static String right(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }

    private static String left(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
