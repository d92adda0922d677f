package se.samordnadplan.sip.cli.catalogue;

import java.util.List;
import java.util.stream.Collectors;
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
     * @param row the rule
     * @return the text, with a line break at its end
     */
    public String show(RuleRow row) {
        var text = new StringBuilder(row.id() + "\n" + row.title() + "\n\n");
        if (row.message() != null) {
            text.append(line("message", row.message()));
        }
        text.append(line("category", words.category(row)));
        if (row.from() != null) {
            text.append(line("from", words.from(row)));
        }
        if (row.deadline() != null) {
            text.append(line("deadline", words.times(row.deadline())));
        }
        return text.append(line("binding", words.binding(row)))
                .append(line("sources", words.sources(row)))
                .toString();
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
