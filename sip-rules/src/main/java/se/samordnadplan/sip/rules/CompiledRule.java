package se.samordnadplan.sip.rules;

import se.samordnadplan.sip.rules.engine.RuleDescription;
import se.samordnadplan.sip.rules.fact.Subject;

/** What a compiled rule says of itself, in our own words instead of the metadata's text. */
record CompiledRule(RuleId id, Category category, Scope scope, Subject subject) {

    static CompiledRule of(RuleDescription description) {
        var subject = description.subject();
        return new CompiledRule(
                RuleId.of(description.name()),
                Category.valueOf(description.category()),
                Scope.valueOf(description.from()),
                subject == null ? Subject.PLAN : Subject.valueOf(subject));
    }
}
