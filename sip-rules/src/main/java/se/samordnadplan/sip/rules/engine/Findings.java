package se.samordnadplan.sip.rules.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.RuleContext;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.fact.Answer;
import se.samordnadplan.sip.rules.fact.Answered;

/**
 * The collector of one validation: the global {@code findings} to which every rule reports.
 *
 * <p>A consequence passes {@code kcontext} and the place; which rule it is the collector takes from the rule that fired.
 * Reports of rules that are not judged are dropped here, so that no condition need ask. Not thread-safe: a validation has
 * one of its own.
 */
public final class Findings {

    private final Predicate<String> judged;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> undecided = new TreeSet<>();

    /**
     * An empty collector.
     *
     * @param judged whether the rule with an id is judged for this plan
     */
    public Findings(Predicate<String> judged) {
        this.judged = requireNonNull(judged, "judged");
    }

    /**
     * Reports that a plan breaks the rule that fired.
     *
     * @param kcontext the rule that fired, {@code kcontext} in a consequence
     * @param pointer the place
     */
    public void report(RuleContext kcontext, JsonPointer pointer) {
        report(kcontext, pointer, Map.of());
    }

    /**
     * Reports the answer of a plan to the demand of the rule that fired.
     *
     * @param kcontext the rule that fired, {@code kcontext} in a consequence
     * @param answer whether the demand is met: yes is no finding, no is one, unknown leaves the rule undecided
     * @param pointer the place
     */
    public void report(RuleContext kcontext, Answer answer, JsonPointer pointer) {
        switch (answer) {
            case YES -> requireNonNull(pointer, "pointer");
            case NO -> report(kcontext, pointer);
            case UNKNOWN -> leaveUndecided(idOf(kcontext));
        }
    }

    /**
     * Reports the answers of several places to the demand of the rule that fired.
     *
     * @param kcontext the rule that fired, {@code kcontext} in a consequence
     * @param places the places; those that meet the demand are no finding
     */
    public void reportEach(RuleContext kcontext, Iterable<? extends Answered> places) {
        for (var place : places) {
            report(kcontext, place.answer(), place.pointer());
        }
    }

    /**
     * Reports that a plan breaks the rule that fired, with values for the text of the finding.
     *
     * @param kcontext the rule that fired, {@code kcontext} in a consequence
     * @param pointer the place
     * @param arguments values by the name that the text has for them, never a name of a person, an identity number or
     *     free text
     */
    public void report(RuleContext kcontext, JsonPointer pointer, Map<String, Object> arguments) {
        var rule = idOf(kcontext);
        if (judged.test(rule)) {
            found.add(new Found(rule, pointer, arguments));
        }
    }

    /**
     * What the rules reported, in the order of their firing.
     *
     * @return a view that cannot be changed; equal reports are in it as often as they were made
     */
    public List<Found> found() {
        return Collections.unmodifiableList(found);
    }

    /**
     * The rules that an unsound value left without an answer somewhere; they may have findings elsewhere.
     *
     * @return a view of their ids, in alphabetical order, that cannot be changed
     */
    public Set<String> undecided() {
        return Collections.unmodifiableSet(undecided);
    }

    /** An empty collector that judges the same rules. */
    Findings another() {
        return new Findings(judged);
    }

    void add(Findings other) {
        found.addAll(other.found);
        undecided.addAll(other.undecided);
    }

    /** Whether a rule is judged for this plan; what others report is dropped. */
    boolean judges(Rule rule) {
        return judged.test(RuleNames.idOf(rule.getName()));
    }

    private void leaveUndecided(String rule) {
        if (judged.test(rule)) {
            undecided.add(rule);
        }
    }

    private static String idOf(RuleContext kcontext) {
        return RuleNames.idOf(kcontext.getRule().getName());
    }
}
