package se.samordnadplan.sip.cli.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.samordnadplan.sip.cli.deadlines.DeadlineList;
import se.samordnadplan.sip.cli.deadlines.ListedDeadline;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.deadline.DeadlineState;

/** A list of deadlines for people. Immutable. */
public final class DeadlinesAsText {

    private final TextWords words;
    private final DeadlineRows rows;
    private final boolean colour;

    /**
     * The form.
     *
     * @param language the language
     * @param colour whether to colour
     */
    public DeadlinesAsText(Language language, boolean colour) {
        this.words = new TextWords(language);
        this.rows = new DeadlineRows(words);
        this.colour = colour;
    }

    /**
     * The list as a table with a heading.
     *
     * @param list the list
     * @param all whether those that have ended are in it
     * @return some lines
     */
    public String table(DeadlineList list, boolean all) {
        var page = new Page(colour);
        page.line(words.format("list.title", Map.of("date", list.asOf(), "ruleSet", list.ruleSet())), Ink.BOLD);
        if (list.deadlines().isEmpty()) {
            page.line(words.of(all ? "list.noneAtAll" : "list.none"), Ink.PLAIN);
        } else {
            page.line(counts(list), Ink.PLAIN).blank();
            rows.write(list.deadlines().stream().map(this::row).toList(), page);
        }
        if (list.notEvaluated() > 0) {
            page.blank().paragraph(0, words.format("list.notEvaluated", Map.of("n", list.notEvaluated())), Ink.YELLOW);
        }
        return page.toString();
    }

    /**
     * The list as a line a deadline and nothing else.
     *
     * @param list the list
     * @return may be empty
     */
    public String lines(DeadlineList list) {
        return list.deadlines().stream()
                .map(listed -> Ink.of(listed.deadline().state()).on(Page.printable(rows.brief(row(listed))), colour))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private String counts(DeadlineList list) {
        Map<DeadlineState, Long> numbers = list.deadlines().stream()
                .collect(Collectors.groupingBy(listed -> listed.deadline().state(), Collectors.counting()));
        return words.counts(DeadlineList.STATES.stream()
                .map(state -> new TextWords.Count("list." + state, numbers.getOrDefault(state, 0L)))
                .toList());
    }

    private DeadlineRows.Row row(ListedDeadline listed) {
        var plan = Objects.requireNonNullElse(listed.plan(), words.of("withoutId"));
        var place = List.of(plan, listed.deadline().pointer().toString(), listed.document());
        return new DeadlineRows.Row(listed.deadline(), title(listed), String.join(" · ", place));
    }

    private String title(ListedDeadline listed) {
        return listed.deadline().state() == DeadlineState.UNDECIDABLE
                ? words.format("startMissing", Map.of("title", listed.title()))
                : listed.title();
    }
}
