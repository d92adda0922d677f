package se.samordnadplan.sip.rules.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.kie.api.runtime.rule.RuleContext;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.fact.Answer;

/** Compiled rules made by hand, about numbers. */
final class ToyRules {

    static final String PACKAGE = "toys";
    private static final Global<Findings> FINDINGS = globalOf(Findings.class, PACKAGE, "findings");

    private ToyRules() {}

    /** A fact. */
    record Toy(int number) {

        JsonPointer pointer() {
            return JsonPointer.ROOT.child("toys").child(number);
        }
    }

    static RuleBase base(Rule... rules) {
        return RuleBase.of(List.of(model(rules)));
    }

    static Model model(Rule... rules) {
        return new ModelImpl(PACKAGE).withRules(List.of(rules)).withGlobals(List.of(FINDINGS));
    }

    /** Reports each toy for which the condition holds. */
    static Rule reporting(String name, Predicate<Toy> condition) {
        return reporting(name, Map.of("category", "KIND", "from", "ALL"), condition);
    }

    static Rule reporting(String name, Map<String, String> metadata, Predicate<Toy> condition) {
        return firing(name, metadata, condition, (collector, context) -> {});
    }

    /** Runs the effect on each toy for which the condition holds, then reports it. */
    static Rule firing(
            String name,
            Map<String, String> metadata,
            Predicate<Toy> condition,
            BiConsumer<Findings, RuleContext> effect) {
        var toy = declarationOf(Toy.class, "toy");
        var builder = rule(PACKAGE, name);
        metadata.forEach(builder::metadata);
        return builder.build(
                pattern(toy).expr("condition of " + name, condition::test),
                on(toy, FINDINGS).execute((drools, fact, collector) -> {
                    var context = (RuleContext) drools;
                    effect.accept(collector, context);
                    collector.report(context, fact.pointer());
                }));
    }

    /** Answers for each toy. */
    static Rule answering(String name, Answer answer) {
        var toy = declarationOf(Toy.class, "toy");
        return rule(PACKAGE, name)
                .metadata("category", "KIND")
                .metadata("from", "ALL")
                .build(pattern(toy), on(toy, FINDINGS).execute((drools, fact, collector) -> {
                    var context = (RuleContext) drools;
                    collector.report(context, answer, fact.pointer());
                }));
    }

    static List<Toy> toys(int... numbers) {
        return IntStream.of(numbers).mapToObj(Toy::new).toList();
    }
}
