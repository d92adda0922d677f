package se.samordnadplan.sip.model.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samordnadplan.sip.model.JsonPointer;

/** Reports violations at places within the object that a constraint stands on. */
final class Violations {

    private final ConstraintValidatorContext context;
    private boolean none = true;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** Whether nothing has been reported. */
    boolean none() {
        return none;
    }

    /** Reports a violation at a place, such as {@code /goals/0/subGoals/1/id}. */
    void at(JsonPointer place) {
        if (none) {
            context.disableDefaultConstraintViolation();
            none = false;
        }
        report(place.tokens());
    }

    /** In a path the index of an element stands in the node that follows the list's. */
    private void report(List<String> tokens) {
        var builder = context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
        var path = Path.of(builder.addPropertyNode(tokens.get(0)));
        for (int i = 1; i < tokens.size(); i++) {
            if (!isIndex(tokens.get(i))) {
                path = Path.of(path.field.apply(tokens.get(i)));
            } else if (i + 1 < tokens.size()) {
                int index = Integer.parseInt(tokens.get(i));
                i++;
                path = Path.of(path.field.apply(tokens.get(i)).inIterable().atIndex(index));
            } else {
                path.element
                        .get()
                        .inIterable()
                        .atIndex(Integer.parseInt(tokens.get(i)))
                        .addConstraintViolation();
                return;
            }
        }
        path.end.run();
    }

    private static boolean isIndex(String token) {
        return Character.isDigit(token.charAt(0));
    }

    /** A path so far; the same questions for the two types that Bean Validation has for it. */
    private record Path(
            Function<String, NodeBuilderCustomizableContext> field,
            Supplier<ContainerElementNodeBuilderCustomizableContext> element,
            Runnable end) {

        private static final String ELEMENT = "<list element>";

        static Path of(NodeBuilderCustomizableContext node) {
            return new Path(
                    node::addPropertyNode,
                    () -> node.addContainerElementNode(ELEMENT, List.class, 0),
                    node::addConstraintViolation);
        }

        static Path of(NodeBuilderDefinedContext node) {
            return new Path(
                    node::addPropertyNode,
                    () -> node.addContainerElementNode(ELEMENT, List.class, 0),
                    node::addConstraintViolation);
        }
    }
}
