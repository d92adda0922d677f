package se.samordnadplan.sip.rules.ruleset;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.StartEvent;

/**
 * What one version says of one deadline; null is inherited.
 *
 * @param row what it shares with rules
 * @param start the start event; never null in a deadline of the catalogue
 * @param end the end event; never null in a deadline of the catalogue
 * @param within the time allowed
 * @param rollForward whether the due date moves to a working day
 * @param title titles by language
 * @param message messages by language
 */
record DeadlineRow(
        RuleRow row,
        @Nullable StartEvent start,
        @Nullable EndEvent end,
        @Nullable Within within,
        @Nullable Boolean rollForward,
        @Nullable Map<Language, String> title,
        @Nullable Map<Language, String> message) {

    /**
     * An amount of time.
     *
     * @param amount 0 or more
     * @param unit its unit
     */
    record Within(int amount, DeadlineUnit unit) {}
}
