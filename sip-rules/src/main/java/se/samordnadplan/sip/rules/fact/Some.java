package se.samordnadplan.sip.rules.fact;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Questions about the elements of a list, asked one after the other. Many are asked of every plan, most of them of short or empty
 * lists, where a stream costs more than the question.
 */
final class Some {

    private Some() {}

    /** Whether something is so of at least one element. */
    static <T> boolean match(List<T> parts, Predicate<? super T> quality) {
        for (int i = 0; i < parts.size(); i++) {
            if (quality.test(parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is so of at least one element; unknown where one of which it is unknown decides that. */
    static <T> Answer answer(List<T> parts, Function<? super T, Answer> question) {
        var answer = Answer.NO;
        for (int i = 0; i < parts.size(); i++) {
            answer = answer.or(question.apply(parts.get(i)));
        }
        return answer;
    }
}
