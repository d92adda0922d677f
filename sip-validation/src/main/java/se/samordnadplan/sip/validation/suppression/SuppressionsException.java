package se.samordnadplan.sip.validation.suppression;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import se.samordnadplan.sip.rules.Problem;

/** A suppression file that cannot be used, with all its problems at once. */
public final class SuppressionsException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The list is unmodifiable and its elements are records of texts and numbers. */
    @SuppressWarnings("serial")
    private final List<Problem> problems;

    SuppressionsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * All that is wrong with the file.
     *
     * @return an unmodifiable list, at least one, by place
     */
    public List<Problem> problems() {
        return problems;
    }
}
