package se.samordnadplan.example.stream;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.validation.SipValidator;

/**
 * The validator of this machine. The slot that asks first makes it, all slots of the job share it, and with the last one it is gone. A
 * task manager loads the classes of a job once, so that what is static here is there once for each task manager and job.
 */
final class Validators {

    private static final Map<ValidatorMaker, Lent> LENT = new HashMap<>();
    private static int made;

    private Validators() {}

    static synchronized SipValidator borrow(ValidatorMaker maker) throws IOException, RuleSetException {
        var lent = LENT.get(maker);
        var validator = lent == null ? maker.make() : lent.validator;
        made += lent == null ? 1 : 0;
        LENT.put(maker, new Lent(validator, lent == null ? 1 : lent.borrowers + 1));
        return validator;
    }

    static synchronized void giveBack(ValidatorMaker maker) {
        LENT.computeIfPresent(
                maker, (same, lent) -> lent.borrowers == 1 ? null : new Lent(lent.validator, lent.borrowers - 1));
    }

    /** How many were ever made here. */
    static synchronized int made() {
        return made;
    }

    private record Lent(SipValidator validator, int borrowers) {}
}
