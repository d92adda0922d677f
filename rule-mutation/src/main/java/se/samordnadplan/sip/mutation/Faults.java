package se.samordnadplan.sip.mutation;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Puts faults into the condition of a rule, one at a time. */
final class Faults {

    private final DrlRule rule;
    private final List<Fault> faults = new ArrayList<>();

    private Faults(DrlRule rule) {
        this.rule = rule;
    }

    static List<Fault> of(DrlRule rule) {
        var faults = new Faults(rule);
        rule.parsed().getLhs().getDescrs().forEach(faults::add);
        return faults.faults;
    }

    private void add(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            addPattern(pattern);
        } else if (condition instanceof NotDescr none) {
            addQuantified(none, "not", "exists", (PatternDescr) none.getDescrs().get(0));
        } else if (condition instanceof ExistsDescr some) {
            addQuantified(some, "exists", "not", (PatternDescr) some.getDescrs().get(0));
        } else {
            throw new IllegalArgumentException("The rule [" + rule.name() + "] has a condition of the kind ["
                    + condition.getClass().getSimpleName() + "]. Maybe say here what can go wrong with it.");
        }
    }

    private void addQuantified(BaseDescr condition, String word, String opposite, PatternDescr pattern) {
        int from = rule.file().lastIndexOf(word, pattern.getStartCharacter());
        var name = word + " " + pattern.getObjectType();
        add(name + " → " + opposite, new DrlRule.Edit(from, word.length(), opposite));
        add(name + " dropped", new DrlRule.Edit(from, condition.getEndCharacter() + 1 - from, ""));
        addPattern(pattern);
    }

    private void addPattern(PatternDescr pattern) {
        var texts = pattern.getConstraint().getDescrs().stream()
                .map(constraint ->
                        rule.file().substring(constraint.getStartCharacter(), constraint.getEndCharacter() + 1))
                .toList();
        for (int place = 0; place < texts.size(); place++) {
            addConstraint(pattern, texts, place);
        }
    }

    private void addConstraint(PatternDescr pattern, List<String> texts, int place) {
        var text = texts.get(place);
        var constraint = new Constraint(text);
        for (var other : constraint.others()) {
            add(onOneLine(text) + " → " + other, constraints(pattern, replaced(texts, place, other)));
        }
        if (constraint.demandsNothing()) {
            return;
        }
        var without = constraints(pattern, replaced(texts, place, ""));
        var answer = constraint.variable();
        if (answer == null) {
            add(onOneLine(text) + " dropped", without);
            return;
        }
        // Without the constraint the answer yes would be reported, which is no finding: it has to go from the report,
        // too.
        var reported = rule.consequence(withoutAnswer(answer));
        add(onOneLine(text) + " dropped", without, reported);
        add(onOneLine(text) + " reported as a fault", reported);
    }

    private static List<String> replaced(List<String> texts, int place, String by) {
        var all = new ArrayList<>(texts);
        all.set(place, by);
        all.removeIf(String::isEmpty);
        return all;
    }

    private static DrlRule.Edit constraints(PatternDescr pattern, List<String> texts) {
        var all = pattern.getConstraint().getDescrs();
        int from = all.get(0).getStartCharacter();
        return new DrlRule.Edit(from, all.get(all.size() - 1).getEndCharacter() + 1 - from, String.join(", ", texts));
    }

    /** {@code findings.report(kcontext, $answer, place)} without the answer. */
    private String withoutAnswer(String variable) {
        var statement = StaticJavaParser.parseStatement(rule.consequence());
        var report = statement.findFirst(MethodCallExpr.class).orElseThrow();
        if (!report.getArguments().removeIf(argument -> isAbout(argument, variable))) {
            throw new IllegalArgumentException(
                    "The rule [" + rule.name() + "] does not report its answer [" + variable + "].");
        }
        return statement.toString();
    }

    private static boolean isAbout(Expression argument, String variable) {
        return !argument.findAll(NameExpr.class, name -> name.getNameAsString().equals(variable))
                .isEmpty();
    }

    private void add(String name, DrlRule.Edit... edits) {
        faults.add(new Fault(name, List.of(edits)));
    }

    private static String onOneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
