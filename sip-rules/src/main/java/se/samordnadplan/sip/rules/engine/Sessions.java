package se.samordnadplan.sip.rules.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The sessions of a rule base, used again and again. Thread-safe.
 *
 * <p>Nothing promises that a session that threw is as new after a reset, and a pool has no way to let one session go. So
 * a failure retires the whole pool, which is shut down with the last of its sessions, and the next run begins another.
 */
final class Sessions {

    private static final String COLLECTOR = "findings";

    private final KieBase base;
    private final Set<Class<?>> factTypes;
    private final Map<Class<?>, Boolean> lookedAt = new ConcurrentHashMap<>();
    private Generation current;

    Sessions(KieBase base) {
        this.base = base;
        this.factTypes = KieBases.factTypes(base);
        this.current = OwnLoader.during(() -> new Generation(base.newKieSessionsPool(1)));
    }

    /** Fires all rules once; what a rule throws comes out as it is. */
    void fire(Iterable<?> facts, Findings findings) {
        var generation = borrow();
        boolean sound = false;
        try {
            sound = OwnLoader.during(() -> fire(generation.pool.newKieSession(), facts, findings));
        } finally {
            giveBack(generation, sound);
        }
    }

    private boolean fire(KieSession session, Iterable<?> facts, Findings findings) {
        session.setGlobal(COLLECTOR, findings);
        for (var fact : facts) {
            if (isLookedAt(fact.getClass())) {
                session.insert(fact);
            }
        }
        // Rules that are not judged match, too; that they do not fire saves most of what they cost.
        session.fireAllRules(match -> findings.judges(match.getRule()));
        session.dispose();
        return true;
    }

    /** Whether some rule has a pattern for a type; a pattern may be for a type above it. */
    private boolean isLookedAt(Class<?> type) {
        var known = lookedAt.get(type); // takes no lock, other than computeIfAbsent
        if (known == null) {
            known = factTypes.stream().anyMatch(wanted -> wanted.isAssignableFrom(type));
            lookedAt.put(type, known);
        }
        return known;
    }

    private synchronized Generation borrow() {
        current.lent++;
        return current;
    }

    private synchronized void giveBack(Generation generation, boolean sound) {
        generation.lent--;
        if (!sound && generation == current) {
            current = new Generation(base.newKieSessionsPool(0));
        }
        if (generation != current && generation.lent == 0) {
            generation.pool.shutdown();
        }
    }

    /** A pool and how many of its sessions are lent. */
    private static final class Generation {

        private final KieSessionsPool pool;
        private int lent;

        Generation(KieSessionsPool pool) {
            this.pool = pool;
        }
    }
}
