package se.samordnadplan.example.failing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.samordnadplan.sip.rules.fact.PlanIndex;

/** Says of which plans the rule fails: those with an id that begins with {@code fails-}, until they are mended. */
public final class Failure {

    private static final Set<String> MENDED = ConcurrentHashMap.newKeySet();

    private Failure() {}

    /**
     * What the rule asks.
     *
     * @param index the plan
     * @return false, if it returns
     * @throws IllegalStateException if the rule fails for the plan; the text quotes the plan, as that of a careless rule does
     */
    public static boolean of(PlanIndex index) {
        var id = index.plan().id();
        if (id != null && id.startsWith("fails-") && !MENDED.contains(id)) {
            var individual = index.plan().individual();
            throw new IllegalStateException("no rule for " + (individual == null ? id : individual.name()));
        }
        return false;
    }

    /**
     * From now on the rule does not fail for a plan.
     *
     * @param planId the id of the plan
     */
    public static void mend(String planId) {
        MENDED.add(planId);
    }
}
