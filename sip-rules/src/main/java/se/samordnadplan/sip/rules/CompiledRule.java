package se.samordnadplan.sip.rules;

import java.util.Arrays;
import se.samordnadplan.sip.rules.engine.RuleDescription;
import se.samordnadplan.sip.rules.fact.Subject;

/** What a compiled rule says of itself, in our own words instead of the metadata's text. */
record CompiledRule(RuleId id, Category category, Scope scope, Subject subject) {

    static CompiledRule of(RuleDescription description) {
        var subject = description.subject();
        return new CompiledRule(
                RuleId.of(description.name()),
                word(Category.class, "category", description.category(), description),
                word(Scope.class, "from", description.from(), description),
                subject == null ? Subject.PLAN : word(Subject.class, "subject", subject, description));
    }

    private static <E extends Enum<E>> E word(Class<E> words, String tag, String word, RuleDescription description) {
        return Arrays.stream(words.getEnumConstants())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The rule [" + description.name() + "] has @" + tag
                        + "("
                        + word + "), which is not known. Choose one of " + Arrays.toString(words.getEnumConstants())
                        + "."));
    }
}
