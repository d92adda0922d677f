package se.samordnadplan.sip.cli.catalogue;

import java.util.Map;
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

    String sources(RuleRow row) {
        var sources = Sources.of(row.citations());
        return sources.isEmpty() ? of("none") : sources;
    }
}
