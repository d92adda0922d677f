package se.samordnadplan.sip.rules;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A rule-set file that cannot be used, with all its problems at once. */
public final class RuleSetException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The list is unmodifiable and its elements are records of texts and numbers. */
    @SuppressWarnings("serial")
    private final List<Problem> problems;

    /**
     * A refusal with its reasons.
     *
     * @param problems at least one, in the order of the file
     */
    public RuleSetException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * All that is wrong with the file and the files it extends.
     *
     * @return an unmodifiable list, at least one, by file and place
     */
    public List<Problem> problems() {
        return problems;
    }
}
