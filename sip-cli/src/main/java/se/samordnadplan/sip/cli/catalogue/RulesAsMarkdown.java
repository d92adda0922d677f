package se.samordnadplan.sip.cli.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSet;

/** The catalogue of rules as a page of the documentation: each rule, and what each rule set makes of it. */
public final class RulesAsMarkdown {

    private final CatalogueWords words;
    private final List<RuleSet> ruleSets;
    private final RuleSection section;

    /**
     * A rendering.
     *
     * @param language the language of the words around the rules
     * @param ruleSets the rule sets that lists are given of
     */
    public RulesAsMarkdown(Language language, List<RuleSet> ruleSets) {
        this.words = new CatalogueWords(language);
        this.ruleSets = List.copyOf(ruleSets);
        this.section = new RuleSection(words, this.ruleSets);
    }

    /**
     * The page.
     *
     * @param lists the same rules in one or more rule sets; a rule set's own deadlines come last
     * @return the text, with a line break at its end
     */
    public String page(List<RuleList> lists) {
        var categories = byCategory(lists);
        var text = new StringBuilder(lead(lists.get(0).asOf()));
        text.append(ruleSets(lists)).append(contents(categories));
        categories.forEach((category, rows) -> {
            text.append("\n## ").append(category).append('\n');
            rows.forEach(row -> text.append('\n').append(section.of(row, lists)));
        });
        return text.toString();
    }

    /**
     * The section of one rule.
     *
     * @param lists the rule alone in one or more rule sets
     * @return the text, with a line break at its end
     */
    public String section(List<RuleList> lists) {
        return section.of(lists.get(0).rules().get(0), lists);
    }

    private String lead(String date) {
        var arguments = Map.of("date", date, "language", words.language().tag());
        return "# " + words.of("page.title") + "\n\n" + words.format("page.lead", arguments) + "\n\n"
                + words.of("page.bindings") + "\n\n" + words.of("page.examples") + "\n\n"
                + words.format("page.generated", arguments) + "\n";
    }

    private String ruleSets(List<RuleList> lists) {
        var applied =
                lists.stream().map(RuleList::ruleSet).collect(Collectors.toMap(RuleList.Applied::id, words::applied));
        return "\n## " + words.of("page.ruleSets") + "\n\n| " + words.of("ruleSet") + " | "
                + words.of("page.title.ruleSet") + " | " + words.of("versions") + " | "
                + words.of("page.applied") + " |\n|---|---|---|---|\n"
                + ruleSets.stream()
                        .map(ruleSet -> RuleSetRow.of(ruleSet, words.language()))
                        .map(row -> ruleSet(row, applied.getOrDefault(row.id(), "")))
                        .collect(Collectors.joining());
    }

    private static String ruleSet(RuleSetRow row, String applied) {
        var versions = row.versions().stream()
                .map(version -> version.from() + " –" + (version.to() == null ? "" : " " + version.to()))
                .collect(Collectors.joining("; "));
        return "| `" + row.id() + "` | " + RuleSection.plain(row.title()) + " | " + versions + " | " + applied + " |\n";
    }

    private String contents(Map<String, List<RuleRow>> categories) {
        return "\n## " + words.of("page.contents") + "\n\n"
                + categories.keySet().stream()
                        .map(category -> "- [" + category + "](#" + anchor(category) + ")\n")
                        .collect(Collectors.joining());
    }

    /** What the heading is called in a link. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    /** The rules of all lists under the names of their parts of the plan, in the order of the lists. */
    private Map<String, List<RuleRow>> byCategory(List<RuleList> lists) {
        var rows = new LinkedHashMap<String, RuleRow>();
        lists.forEach(list -> list.rules().forEach(row -> rows.putIfAbsent(row.id(), row)));
        return rows.values().stream()
                .collect(Collectors.groupingBy(words::category, LinkedHashMap::new, Collectors.toList()));
    }
}
