package se.samordnadplan.sip.cli.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import se.samordnadplan.sip.cli.catalogue.example.Example;
import se.samordnadplan.sip.cli.catalogue.example.Examples;
import se.samordnadplan.sip.rules.Language;

/** A list of rules for people. */
public final class RulesAsText {

    private static final String GAP = "  ";

    private final CatalogueWords words;

    /**
     * A rendering.
     *
     * @param language the language of the words around the rules
     */
    public RulesAsText(Language language) {
        this.words = new CatalogueWords(language);
    }

    /**
     * A line for each rule, under a heading for each part of the plan.
     *
     * @param list the rules
     * @return the text, with a line break at its end
     */
    public String list(RuleList list) {
        var text = new StringBuilder(heading(list));
        int idWidth = width(list.rules().stream().map(RuleRow::id).toList());
        int bindingWidth = width(list.rules().stream().map(words::binding).toList());
        var category = "";
        for (var row : list.rules()) {
            if (!row.category().equals(category)) {
                category = row.category();
                text.append('\n').append(words.category(row)).append('\n');
            }
            text.append(GAP)
                    .append(padded(row.id(), idWidth))
                    .append(GAP)
                    .append(padded(words.binding(row), bindingWidth))
                    .append(GAP)
                    .append(row.title())
                    .append('\n');
        }
        return text.toString();
    }

    private String heading(RuleList list) {
        return words.of("ruleSet") + ": " + list.ruleSet().id() + " "
                + list.ruleSet().version() + " (" + list.asOf() + ")\n";
    }

    /**
     * All about one rule.
     *
     * @param lists the rule alone in one or more rule sets
     * @return the text, with a line break at its end
     */
    public String show(List<RuleList> lists) {
        var row = lists.get(0).rules().get(0);
        var text = new StringBuilder(row.id() + "\n" + row.title() + "\n\n");
        words.message(row).ifPresent(message -> text.append(line("message", message)));
        text.append(line("category", words.category(row)));
        if (row.from() != null) {
            text.append(line("from", words.from(row)));
        }
        text.append(why(row)).append('\n');
        lists.forEach(list -> text.append(bound(list.ruleSet(), list.rules().get(0))));
        Examples.of(row.id()).ifPresent(example -> text.append(example(example)));
        return text.toString();
    }

    private String why(RuleRow row) {
        var statements = Statements.of(row.id());
        return statements.isEmpty()
                ? ""
                : "\n" + words.of("why") + ":\n"
                        + statements.stream().map(this::why).collect(Collectors.joining());
    }

    private String why(Statement statement) {
        return GAP + statement.id() + " (" + words.origin(statement) + "): " + statement.text(words.language()) + "\n";
    }

    private String bound(RuleList.Applied ruleSet, RuleRow row) {
        var times = row.deadline() == null ? "" : "\n" + GAP + words.times(row.deadline());
        var sources = row.citations().isEmpty() ? "" : "\n" + GAP + words.sources(row);
        return ruleSet.id() + " " + ruleSet.version() + ": " + words.binding(row) + times + sources + "\n";
    }

    private String example(Example example) {
        return part(words.wrong(example, ""), example.wrong())
                + (example.right().isEmpty() ? "" : part(words.of("example.right"), example.right()));
    }

    private static String part(String heading, String json) {
        return "\n" + heading + (json.isEmpty() ? ".\n" : ":\n" + json.indent(GAP.length()));
    }

    private String line(String key, String value) {
        return words.of(key) + ": " + value + "\n";
    }

    private static int width(List<String> texts) {
        return texts.stream().collect(Collectors.summarizingInt(String::length)).getMax();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
