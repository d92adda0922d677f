package se.samordnadplan.sip.rules.engine;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself in its metadata. Several DRL rules that share an id ({@code "id / part"}) say the same and
 * are one rule. Immutable.
 *
 * @param name the id of the rule
 * @param category the part of the plan it is about, the word of {@code @category}
 * @param from from which status of the plan it applies, the word of {@code @from}
 * @param subject what must be there for it to have something to judge, the word of {@code @subject}; absent where there
 *     always is
 */
public record RuleDescription(
        String name, String category, String from, @Nullable String subject) {

    /**
     * Describes a rule.
     *
     * @throws NullPointerException if name, category or from is null
     */
    public RuleDescription {
        requireNonNull(name, "name");
        requireNonNull(category, "category");
        requireNonNull(from, "from");
    }
}
