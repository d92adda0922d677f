package se.samordnadplan.sip.cli.catalogue;

import java.util.List;
import java.util.Map;
import se.samordnadplan.sip.rules.Language;

/** The catalogue of rules as a page of the documentation: each rule, and what each rule set makes of it. */
public final class RulesAsMarkdown {

    private final CatalogueWords words;

    /**
     * A rendering.
     *
     * @param language the language of the words around the rules
     */
    public RulesAsMarkdown(Language language) {
        this.words = new CatalogueWords(language);
    }

    /**
     * The page.
     *
     * @param lists the same rules in one or more rule sets; a rule set's own deadlines come last
     * @return the text, with a line break at its end
     */
    public String page(List<RuleList> lists) {
        var text = new StringBuilder("# " + words.of("page.title") + "\n\n");
        text.append(words.format("page.lead", Map.of("date", lists.get(0).asOf())))
                .append('\n');
        var category = "";
        for (var id : ids(lists)) {
            var row = first(id, lists);
            if (!row.category().equals(category)) {
                category = row.category();
                text.append("\n## ").append(words.category(row)).append('\n');
            }
            text.append('\n').append(section(row, lists));
        }
        return text.toString();
    }

    private static List<String> ids(List<RuleList> lists) {
        return lists.stream()
                .flatMap(list -> list.rules().stream())
                .map(RuleRow::id)
                .distinct()
                .toList();
    }

    private static RuleRow first(String id, List<RuleList> lists) {
        return lists.stream()
                .flatMap(list -> list.rules().stream())
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The section of one rule.
     *
     * @param lists the rule alone in one or more rule sets
     * @return the text, with a line break at its end
     */
    public String section(List<RuleList> lists) {
        return section(lists.get(0).rules().get(0), lists);
    }

    private String section(RuleRow row, List<RuleList> lists) {
        var text = new StringBuilder("### `" + row.id() + "`\n\n" + row.title() + ".\n\n");
        if (row.message() != null) {
            text.append(words.of("message"))
                    .append(": ")
                    .append(plain(row.message()))
                    .append("\n\n");
        }
        if (row.from() != null) {
            text.append(words.of("from")).append(": ").append(words.from(row)).append(".\n\n");
        }
        text.append("| ").append(words.of("ruleSet")).append(" | ").append(words.of("binding"));
        text.append(" | ").append(words.of("sources")).append(" |\n|---|---|---|\n");
        lists.forEach(list -> list.rules().stream()
                .filter(it -> it.id().equals(row.id()))
                .forEach(it -> text.append(tableRow(list, it))));
        return text.toString();
    }

    private String tableRow(RuleList list, RuleRow row) {
        var times = row.deadline() == null ? "" : ": " + words.times(row.deadline());
        return "| `" + list.ruleSet().id() + "` " + list.ruleSet().version() + " | " + words.binding(row) + plain(times)
                + " | " + plain(words.sources(row)) + " |\n";
    }

    /** A text in a table or a paragraph: nothing in it is markup. */
    private static String plain(String text) {
        return text.replace("|", "\\|").replace("{", "\\{").replace("*", "\\*");
    }
}
