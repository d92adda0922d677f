package se.samordnadplan.sip.cli.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samordnadplan.sip.cli.catalogue.example.Example;
import se.samordnadplan.sip.cli.catalogue.example.Examples;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSet;

/**
 * All about one rule in Markdown.
 *
 * @param words the words around it
 * @param ruleSets the rule sets that the section speaks of
 */
record RuleSection(CatalogueWords words, List<RuleSet> ruleSets) {

    /** The section, with a line break at its end. */
    String of(RuleRow row, List<RuleList> lists) {
        var text = new StringBuilder("### `" + row.id() + "`\n\n**" + plain(row.title()) + ".**\n\n");
        words.message(row).ifPresent(message -> text.append(paragraph("message", plain(message))));
        if (row.from() != null) {
            text.append(paragraph("from", words.from(row) + "."));
        }
        text.append(why(row)).append(bindings(row, lists)).append(history(row));
        Examples.of(row.id()).ifPresent(example -> text.append(example(example)));
        return text.toString();
    }

    private String paragraph(String key, String value) {
        return words.of(key) + ": " + value + "\n\n";
    }

    private String why(RuleRow row) {
        var statements = Statements.of(row.id());
        return statements.isEmpty()
                ? ""
                : words.of("why") + ":\n\n" + statements.stream().map(this::why).collect(Collectors.joining()) + "\n";
    }

    private String why(Statement statement) {
        return "- **" + statement.id() + "** (" + words.origin(statement) + "): "
                + plain(statement.text(words.language())) + "\n";
    }

    private String bindings(RuleRow row, List<RuleList> lists) {
        return "| " + words.of("ruleSet") + " | " + words.of("binding") + " | " + words.of("sources")
                + " |\n|---|---|---|\n"
                + alike(row, lists).entrySet().stream()
                        .map(entry -> "| " + String.join(", ", entry.getValue()) + " | " + entry.getKey() + " |\n")
                        .collect(Collectors.joining());
    }

    /** The rule sets that say the same, by what they say. */
    private Map<String, List<String>> alike(RuleRow row, List<RuleList> lists) {
        var alike = new LinkedHashMap<String, List<String>>();
        lists.forEach(list -> list.rules().stream()
                .filter(it -> it.id().equals(row.id()))
                .forEach(it -> alike.computeIfAbsent(binding(it), key -> new ArrayList<>())
                        .add("`" + list.ruleSet().id() + "`")));
        return alike;
    }

    /** What the table, which stands for one day, does not show: where the binding has changed. */
    private String history(RuleRow row) {
        var alike = new LinkedHashMap<String, List<String>>();
        for (var ruleSet : ruleSets) {
            var stretches = new BindingHistory(ruleSet).of(RuleId.of(row.id()));
            if (stretches.size() > 1) {
                alike.computeIfAbsent(words.history(stretches), key -> new ArrayList<>())
                        .add("`" + ruleSet.id() + "`");
            }
        }
        return alike.isEmpty()
                ? ""
                : "\n" + words.of("history") + ":\n\n"
                        + alike.entrySet().stream()
                                .map(it -> "- " + String.join(", ", it.getValue()) + ": " + it.getKey() + "\n")
                                .collect(Collectors.joining());
    }

    private String binding(RuleRow row) {
        var times = row.deadline() == null ? "" : ": " + words.times(row.deadline());
        return words.binding(row) + plain(times) + " | " + plain(words.sources(row));
    }

    private String example(Example example) {
        return fenced(words.wrong(example, "`"), example.wrong())
                + (example.right().isEmpty() ? "" : fenced(words.of("example.right"), example.right()));
    }

    private static String fenced(String heading, String json) {
        return "\n" + heading + (json.isEmpty() ? ".\n" : ":\n\n```\n" + json + "\n```\n");
    }

    /** A text in a table or a paragraph: nothing in it is markup. */
    static String plain(String text) {
        return text.replace("|", "\\|").replace("{", "\\{").replace("*", "\\*");
    }
}
