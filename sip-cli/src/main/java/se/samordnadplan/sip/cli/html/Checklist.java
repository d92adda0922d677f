package se.samordnadplan.sip.cli.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samordnadplan.sip.cli.catalogue.RuleTitles;
import se.samordnadplan.sip.cli.page.Printable;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.validation.report.ChecklistRow;

/**
 * The rules that a plan was judged by, grouped by how they came out.
 *
 * @param words the words
 * @param rows the rows of the report
 * @param rules what is demanded; it knows the titles
 */
record Checklist(HtmlWords words, List<ChecklistRow> rows, ActiveRules rules) {

    /** First what there is something to do about. */
    private static final List<ChecklistState> ORDER = List.of(
            ChecklistState.VIOLATED,
            ChecklistState.INCOMPLETE,
            ChecklistState.SUPPRESSED,
            ChecklistState.SATISFIED,
            ChecklistState.NOT_YET,
            ChecklistState.NOT_APPLICABLE);

    /** How many of the rules that were judged are satisfied, and how many are left. */
    String summary() {
        long satisfied = count(ChecklistState.SATISFIED);
        long judged = satisfied + count(ChecklistState.VIOLATED) + count(ChecklistState.SUPPRESSED);
        return words.format(
                "checklist.summary",
                Map.of("satisfied", satisfied, "n", judged, "left", count(ChecklistState.VIOLATED)));
    }

    private long count(ChecklistState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    List<Group> groups() {
        return ORDER.stream()
                .map(this::group)
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private Group group(ChecklistState state) {
        var items = of(state).map(this::item).toList();
        var title = words.format("checklist.group", Map.of("state", words.of(state, "rule"), "n", items.size()));
        return new Group(title, Tone.of(state), isOpen(state), items);
    }

    private static boolean isOpen(ChecklistState state) {
        return state == ChecklistState.VIOLATED || state == ChecklistState.INCOMPLETE;
    }

    private Stream<RuleId> of(ChecklistState state) {
        return rows.stream().filter(row -> row.state() == state).map(ChecklistRow::rule);
    }

    private Item item(RuleId id) {
        return new Item(Printable.of(id.value()), Printable.of(RuleTitles.of(id, rules, words.language())));
    }

    /**
     * The rules that came out alike.
     *
     * @param title how, and how many
     * @param tone how it strikes the eye
     * @param open whether it is shown at once
     * @param items the rules
     */
    record Group(String title, Tone tone, boolean open, List<Item> items) {}

    /**
     * A rule.
     *
     * @param id its id
     * @param title what it demands
     */
    record Item(String id, String title) {}
}
