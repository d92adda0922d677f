package se.samordnadplan.sip.cli.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.output.Totals;
import se.samordnadplan.sip.cli.page.Printable;
import se.samordnadplan.sip.cli.text.TextWords;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;

/**
 * The words of a page: its own, and those that it shares with the text form.
 *
 * @param language the language
 * @param shared those of the text form
 */
record HtmlWords(Language language, TextWords shared) {

    static final Messages MESSAGES = Messages.of(HtmlWords.class, "messages");

    HtmlWords(Language language) {
        this(language, new TextWords(language));
    }

    String of(String key) {
        return MESSAGES.has(key) ? MESSAGES.text(key, language) : shared.of(key);
    }

    String of(Enum<?> word, String kind) {
        return of(kind + "." + word.name());
    }

    String format(String key, Map<String, ?> arguments) {
        return Printable.of(
                MESSAGES.has(key) ? MESSAGES.format(key, language, arguments) : shared.format(key, arguments));
    }

    /** How many documents got which verdict, and how many could not be reviewed. */
    String totals(Totals totals) {
        return shared.totals(totals)
                + (totals.missing() == 0 ? "" : ", " + format("totals.missing", Map.of("n", totals.missing())));
    }

    /** A place in the document. */
    String place(@Nullable JsonPointer pointer) {
        if (pointer == null) {
            return of("document");
        }
        return pointer.toString().isEmpty() ? of("topLevel") : Printable.of(pointer.toString());
    }
}
