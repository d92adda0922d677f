package se.samordnadplan.sip.cli.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Severity;

/**
 * A rule, a deadline or a check that a finding can name.
 *
 * @param id its id
 * @param title what must hold; of a check, what is wrong
 * @param help what is wrong and what to do; null where only the dates of the plan can tell
 * @param why what the sources say, a line each; empty for a check and for a user's own rule
 * @param sources the documents and the places in them; empty where there is none
 * @param category the part of the plan that it is about, or the step that finds it
 * @param binding how strongly it is demanded; null for a check, and where the rule set does not demand it
 * @param severity the usual severity of its findings; null where the rule set does not demand it
 */
public record ReportableRule(
        String id,
        String title,
        @Nullable String help,
        List<String> why,
        String sources,
        String category,
        @Nullable Binding binding,
        @Nullable Severity severity) {

    /** Copies the lines. */
    public ReportableRule {
        why = List.copyOf(why);
    }
}
