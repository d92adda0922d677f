package se.samordnadplan.sip.cli.catalogue;

import java.util.Map;
import java.util.Optional;
import se.samordnadplan.sip.cli.catalogue.example.Example;
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
        return of("binding." + (row.binding() == null ? "OFF" : row.binding().name()));
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
