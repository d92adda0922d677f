package se.samordnadplan.sip.cli.catalogue;

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
        var key = id.value() + ".title";
        return Messages.ofRules().has(key) ? Messages.ofRules().text(key, language) : id.value();
    }
}
