package se.samordnadplan.sip.rules.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The parts of a rule base that were asked for last, by the ids of their rules. Thread-safe.
 *
 * <p>Users' rule sets choose the ids, and a host that goes on for months may see any number of them. So only some are
 * kept; one that is asked for again later is made anew.
 */
final class Parts {

    /** Enough for a dozen rule sets with a part for each status of a plan. */
    static final int MOST = 64;

    private final Function<Set<String>, RuleBase> maker;
    private final Map<Set<String>, RuleBase> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, RuleBase> eldest) {
            return size() > MOST;
        }
    };

    Parts(Function<Set<String>, RuleBase> maker) {
        this.maker = maker;
    }

    synchronized RuleBase of(Set<String> ids) {
        var known = latest.get(ids);
        if (known == null) {
            var key = Set.copyOf(ids);
            known = maker.apply(key);
            latest.put(key, known);
        }
        return known;
    }
}
