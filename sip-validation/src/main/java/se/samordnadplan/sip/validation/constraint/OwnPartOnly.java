package se.samordnadplan.sip.validation.constraint;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Bean Validation from following {@code @Valid} into other parts: each is checked by itself, in each place where it
 * stands. Versions 8 and 9 of Hibernate Validator differ in how often they follow one object that stands in two places.
 */
final class OwnPartOnly implements TraversableResolver {

    @Override
    public boolean isReachable(
            @Nullable Object part, Path.Node property, Class<?> root, Path pathToPart, ElementType elementType) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object part, Path.Node property, Class<?> root, Path pathToPart, ElementType elementType) {
        return false;
    }
}
