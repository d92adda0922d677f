package se.samordnadplan.sip.cli.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.FindingTexts;

/** All that the findings of a run can name: the rules of a rule set in all its versions, and the checks before the rules. */
public final class ReportableRules {

    private static final Set<String> WARNINGS = Set.of("hsa-id-valid", "suppression-expired", "suppression-unused");

    private final CatalogueWords words;

    private ReportableRules(Language language) {
        this.words = new CatalogueWords(language);
    }

    /**
     * The rules, deadlines and checks.
     *
     * @param ruleSet the rule set
     * @param date the day whose bindings and citations are told; a rule of other versions only has those of its first one
     * @param language the language
     * @return in catalogue order, users' own rules after those of the catalogue, the checks last
     */
    public static List<ReportableRule> of(RuleSet ruleSet, LocalDate date, Language language) {
        return new ReportableRules(language).of(ruleSet, date);
    }

    private List<ReportableRule> of(RuleSet ruleSet, LocalDate date) {
        var rows = new LinkedHashMap<String, RuleRow>();
        Stream.concat(Stream.of(date), new BindingHistory(ruleSet).daysOfChange().stream())
                .flatMap(day -> RuleTable.of(ruleSet, day, words.language()).stream())
                .forEach(row -> rows.putIfAbsent(row.id(), row));
        var rules = new ArrayList<ReportableRule>();
        rows.values().forEach(row -> rules.add(rule(row)));
        rules.addAll(checks());
        return rules;
    }

    private ReportableRule rule(RuleRow row) {
        return new ReportableRule(
                row.id(),
                row.title(),
                words.message(row).map(ReportableRules::withoutPlaceholders).orElse(null),
                Statements.of(row.id()).stream()
                        .map(it -> words.origin(it) + ": " + it.text(words.language()))
                        .toList(),
                Sources.of(row.citations()),
                row.category(),
                row.binding(),
                severity(row.binding()));
    }

    private static @Nullable Severity severity(@Nullable Binding binding) {
        return binding == null ? null : binding.severity();
    }

    private List<ReportableRule> checks() {
        var texts = Messages.of(FindingTexts.class, "messages");
        return texts.keys(words.language()).stream()
                .map(key -> key.split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(id -> check(id, withoutPlaceholders(texts.text(id, words.language()))))
                .toList();
    }

    private static ReportableRule check(String id, String message) {
        return new ReportableRule(
                id,
                message.substring(0, message.indexOf(". ")),
                message,
                List.of(),
                "",
                category(id).name(),
                null,
                WARNINGS.contains(id) ? Severity.WARNING : Severity.ERROR);
    }

    private static Category category(String check) {
        if (check.startsWith("json-") || check.startsWith("format-")) {
            return Category.READING;
        }
        return check.startsWith("suppression-") || check.startsWith("validation-")
                ? Category.SYSTEM
                : Category.CONSTRAINT;
    }

    private static String withoutPlaceholders(String text) {
        return text.replaceAll("\\{[^}]*}", "…");
    }
}
