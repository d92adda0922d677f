package se.samordnadplan.sip.mutation;

import static java.util.stream.Collectors.joining;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.jspecify.annotations.Nullable;

/** One constraint of a pattern, and what could stand there by mistake. */
final class Constraint {

    private static final Map<BinaryExpr.Operator, BinaryExpr.Operator> OPPOSITES = Map.of(
            BinaryExpr.Operator.EQUALS, BinaryExpr.Operator.NOT_EQUALS,
            BinaryExpr.Operator.NOT_EQUALS, BinaryExpr.Operator.EQUALS,
            BinaryExpr.Operator.GREATER, BinaryExpr.Operator.LESS_EQUALS,
            BinaryExpr.Operator.GREATER_EQUALS, BinaryExpr.Operator.LESS,
            BinaryExpr.Operator.LESS, BinaryExpr.Operator.GREATER_EQUALS,
            BinaryExpr.Operator.LESS_EQUALS, BinaryExpr.Operator.GREATER);

    private static final Map<BinaryExpr.Operator, BinaryExpr.Operator> NEIGHBOURS = Map.of(
            BinaryExpr.Operator.GREATER, BinaryExpr.Operator.GREATER_EQUALS,
            BinaryExpr.Operator.GREATER_EQUALS, BinaryExpr.Operator.GREATER,
            BinaryExpr.Operator.LESS, BinaryExpr.Operator.LESS_EQUALS,
            BinaryExpr.Operator.LESS_EQUALS, BinaryExpr.Operator.LESS);

    private static final Map<String, String> OTHER_ANSWERS =
            Map.of("Answer.YES", "Answer.NO", "Answer.NO", "Answer.YES");

    private final String text;
    private final DrlxExpression parsed;

    Constraint(String text) {
        this.text = text;
        this.parsed = DrlxParseUtil.parseExpression(text);
    }

    /** The variable that it binds. */
    @Nullable
    String variable() {
        return parsed.getBind() == null ? null : parsed.getBind().asString();
    }

    /** Whether it only gives a value a name. */
    boolean demandsNothing() {
        return parsed.getBind() != null && !(parsed.getExpr() instanceof BinaryExpr);
    }

    /** What could stand there instead, each with one thing different. */
    List<String> others() {
        var others = new ArrayList<Expression>();
        if (!demandsNothing()) {
            others.add(negated());
        }
        if (again() instanceof BinaryExpr binary) {
            addComparisons(binary, others);
        }
        for (int value = 0; value < values(parsed.getExpr()).size(); value++) {
            others.add(withoutValue(value));
        }
        return others.stream()
                .map(other -> variable() == null ? print(other) : variable() + " : " + print(other))
                .toList();
    }

    private void addComparisons(BinaryExpr binary, List<Expression> others) {
        var neighbour = NEIGHBOURS.get(binary.getOperator());
        if (neighbour != null) {
            others.add(binary.setOperator(neighbour));
        }
        var answer = OTHER_ANSWERS.get(print(binary.getRight()));
        if (answer != null) { // x != YES as x == NO: what cannot be told is passed over
            others.add(binary.setOperator(OPPOSITES.get(binary.getOperator())).setRight(expression(answer)));
        }
    }

    private Expression negated() {
        var expression = again();
        if (expression instanceof BinaryExpr binary) {
            return binary.setOperator(OPPOSITES.get(binary.getOperator()));
        }
        if (expression instanceof PointFreeExpr list) {
            return new PointFreeExpr(
                    null,
                    list.getLeft(),
                    list.getRight(),
                    list.getOperator(),
                    !list.isNegated(),
                    null,
                    null,
                    null,
                    null);
        }
        return expression instanceof UnaryExpr unary
                ? unary.getExpression()
                : new UnaryExpr(expression, UnaryExpr.Operator.LOGICAL_COMPLEMENT);
    }

    private Expression withoutValue(int value) {
        var expression = again();
        values(expression).remove(value);
        return expression;
    }

    /** The values of a list, or the arguments of a question with several. */
    private static NodeList<Expression> values(Expression expression) {
        return expression instanceof PointFreeExpr list
                ? list.getRight()
                : expression
                        .findFirst(
                                MethodCallExpr.class,
                                call -> call.getArguments().size() > 1)
                        .map(MethodCallExpr::getArguments)
                        .orElseGet(NodeList::new);
    }

    /** A new one each time, because its parts can be changed and not copied. */
    private Expression again() {
        return expression(text);
    }

    private static Expression expression(String text) {
        return DrlxParseUtil.parseExpression(text).getExpr();
    }

    /** The printer of Drools leaves the parentheses out where a list has one value. */
    private static String print(Expression expression) {
        if (!(expression instanceof PointFreeExpr list)) {
            return PrintUtil.printNode(expression);
        }
        var values = list.getRight().stream().map(PrintUtil::printNode).collect(joining(", ", " (", ")"));
        return print(list.getLeft()) + (list.isNegated() ? " not " : " ") + list.getOperator() + values;
    }
}
