package se.samordnadplan.sip.cli.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.catalogue.example.Example;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;

/**
 * The words around a list of rules.
 *
 * @param language the language
 */
record CatalogueWords(Language language) {

    private static final Messages MESSAGES = Messages.of(CatalogueWords.class, "messages");

    String of(String key) {
        return MESSAGES.text(key, language);
    }

    String format(String key, Map<String, ?> arguments) {
        return MESSAGES.format(key, language, arguments);
    }

    String binding(RuleRow row) {
        return binding(row.binding());
    }

    private String binding(@Nullable Binding binding) {
        return of("binding." + (binding == null ? "OFF" : binding.name()));
    }

    String history(List<BindingHistory.Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> stretch.to() == null
                        ? format("history.now", Map.of("binding", binding(stretch.binding())))
                        : format("history.to", Map.of("binding", binding(stretch.binding()), "date", stretch.to())))
                .collect(Collectors.joining(", "));
    }

    String applied(RuleList.Applied ruleSet) {
        return ruleSet.version() + of("status." + ruleSet.status());
    }

    String category(RuleRow row) {
        return of("category." + row.category());
    }

    String from(RuleRow row) {
        return row.from() == null ? of("none") : of("from." + row.from());
    }

    String times(RuleRow.Times times) {
        var within = format("unit." + times.unit(), Map.of("n", times.amount()));
        return format(
                "deadline.between",
                Map.of("within", within, "start", of("start." + times.start()), "end", of("end." + times.end())));
    }

    /** What a report says when a rule is broken or a deadline has passed, with stand-ins for dates and numbers. */
    Optional<String> message(RuleRow row) {
        var overdue = row.id() + ".OVERDUE";
        var message = row.message() == null && Messages.ofRules().has(overdue)
                ? Messages.ofRules().text(overdue, language)
                : row.message();
        return Optional.ofNullable(message)
                .map(text -> Messages.fill(text, Map.of("dueOn", of("date"), "workingDaysLeft", "n", "deadline", "…")));
    }

    String origin(Statement statement) {
        var modality = of("modality." + statement.modality());
        return statement.source().equals(Statement.NONE) ? modality : statement.source() + ": " + modality;
    }

    /** What stands above the wrong part of an example; the place in quotes of some kind. */
    String wrong(Example example, String quote) {
        var place = Map.of("pointer", quote + example.pointer() + quote);
        return of("example.wrong") + " (" + format(example.missing() ? "example.missing" : "example.at", place) + ")";
    }

    String sources(RuleRow row) {
        var sources = Sources.of(row.citations());
        return sources.isEmpty() ? of("none") : sources;
    }
}
