package se.samordnadplan.sip.validation;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.validation.report.Verdict;
import se.samordnadplan.sip.validation.suppression.Suppression;

/**
 * Everything that was found out about one document: the findings of all steps, and what the rules said.
 *
 * <p>A step that fails costs its own findings; the others are made all the same, and the verdict says that something is
 * missing. What a step throws goes no further: its message may quote the plan.
 *
 * @param findings in no particular order, without those that are suppressed
 * @param held those that are suppressed, each with the entry that suppresses it, in no particular order
 * @param matched the entries of the suppressions that match a finding, whether or not they suppress it
 * @param judgement what the rules said; null where the document was not read, or the rules could not be asked
 * @param complete whether every step did its work
 */
record Assessment(
        List<RawFinding> findings,
        List<Held> held,
        List<Suppression> matched,
        @Nullable Judgement judgement,
        boolean complete) {

    Assessment {
        findings = List.copyOf(findings);
        held = List.copyOf(held);
        matched = List.copyOf(matched);
    }

    Assessment(List<RawFinding> findings, @Nullable Judgement judgement, boolean complete) {
        this(findings, List.of(), List.of(), judgement, complete);
    }

    Verdict verdict() {
        return Verdicts.of(findings, complete);
    }

    /** A document of which nothing could be found out. */
    static Assessment failed() {
        return new Assessment(List.of(RawFinding.incomplete(List.of())), null, false);
    }

    /** A finding that is suppressed, and the entry that does it. */
    record Held(RawFinding finding, Suppression by) {}

    /** Null where the step failed; what comes from the machine, and the death of the thread, pass. */
    static <T> @Nullable T attempt(Supplier<T> step) {
        try {
            return step.get();
        } catch (InternalError | UnknownError | ThreadDeath e) {
            throw e;
        } catch (Throwable e) {
            return null;
        }
    }
}
