package se.samordnadplan.sip.cli.catalogue;

import java.util.Optional;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.RuleId;

/** What a rule or a deadline is called. */
public final class RuleTitles {

    private RuleTitles() {}

    /**
     * The title: the rule set's own, else that of the catalogue, else the id.
     *
     * @param id the rule or the deadline
     * @param active the rule set as it stands on a day
     * @param language the language
     * @return a text without a full stop
     */
    public static String of(RuleId id, ActiveRules active, Language language) {
        var own = active.titles().get(id);
        if (own != null && own.containsKey(language)) {
            return own.get(language);
        }
        return ofCatalogue(id.value(), language).orElse(id.value());
    }

    /**
     * The title in the catalogue.
     *
     * @param id a rule, deadline or check
     * @param language the language
     * @return a text without a full stop; empty for checks and for users' own rules
     */
    public static Optional<String> ofCatalogue(String id, Language language) {
        var key = id + ".title";
        return Messages.ofRules().has(key) ? Optional.of(Messages.ofRules().text(key, language)) : Optional.empty();
    }
}
