package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samordnadplan.sip.model.JsonPointer;

/**
 * What one rule or deadline finds wrong at one place of a plan. Immutable.
 *
 * @param rule the rule or deadline
 * @param category the part of the plan it is about
 * @param binding how strongly the rule set demands it
 * @param pointer the place
 * @param arguments dates, counts, ids of rules and words of the format by name; never personal data
 * @param citations what the demand rests on at the reference date
 * @param message the own wording of the rule set or of users' own rules by language; empty where the usual one serves
 */
public record RuleFinding(
        RuleId rule,
        Category category,
        Binding binding,
        JsonPointer pointer,
        Map<String, Object> arguments,
        List<Citation> citations,
        Map<Language, String> message) {

    /** Copies the collections; the arguments keep their order. */
    public RuleFinding {
        requireNonNull(rule, "rule");
        requireNonNull(category, "category");
        requireNonNull(binding, "binding");
        requireNonNull(pointer, "pointer");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        citations = List.copyOf(citations);
        message = Map.copyOf(message);
    }
}
