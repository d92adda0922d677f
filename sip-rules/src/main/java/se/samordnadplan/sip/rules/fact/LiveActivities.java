package se.samordnadplan.sip.rules.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.Principal;

/** The live activities of a plan by who answers for them, counted once, so that no question walks through them again. */
final class LiveActivities {

    private final Set<Principal> principals = EnumSet.noneOf(Principal.class);
    private final Set<String> bodies = new LinkedHashSet<>();
    /** By the object itself: of an id there is one. */
    private final Map<Body, Integer> byBody = new IdentityHashMap<>(4);

    private int withoutBody;
    private int underUnsoundBody;
    private int underSomebodyElse;
    private int all;

    private LiveActivities() {}

    static LiveActivities among(List<PlacedActivity> activities) {
        var live = new LiveActivities();
        for (var activity : activities) {
            if (activity.isLive()) {
                live.count(activity);
            }
        }
        return live;
    }

    private void count(PlacedActivity activity) {
        all++;
        if (activity.responsibleBody() == null) {
            withoutBody++;
            return;
        }
        bodies.add(activity.responsibleBody());
        var body = activity.body();
        if (body == null) {
            underUnsoundBody++;
        } else {
            count(body);
        }
    }

    private void count(Body body) {
        byBody.merge(body, 1, Integer::sum);
        if (body.principal() == null) {
            underSomebodyElse++;
        } else {
            principals.add(body.principal());
        }
    }

    boolean isEmpty() {
        return all == 0;
    }

    /** Whether some activity has a recorded body, sound or not. */
    boolean haveBody() {
        return all > withoutBody;
    }

    /** Whether some activity has no recorded body. */
    boolean lackBody() {
        return withoutBody > 0;
    }

    /** The bodies that are recorded, each once, sound or not, in the order of the document. */
    Set<String> bodies() {
        return Collections.unmodifiableSet(bodies);
    }

    /** Each activity with an unsound body may be under one more. */
    Answer areUnderSeveralBodies() {
        int known = byBody.size();
        return known > 1 ? Answer.YES : known + underUnsoundBody > 1 ? Answer.UNKNOWN : Answer.NO;
    }

    /** Each activity with an unsound body may be under any principal that is missing. */
    Answer areUnderEachPrincipal() {
        int missing = Principal.values().length - principals.size();
        return missing == 0 ? Answer.YES : underUnsoundBody >= missing ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether region or municipality answers for some activity. */
    Answer areUnderSomePrincipal() {
        return !principals.isEmpty() ? Answer.YES : underUnsoundBody > 0 ? Answer.UNKNOWN : Answer.NO;
    }

    /** The largest number of activities that one of some bodies answers for. */
    int mostUnder(Predicate<Body> bodies) {
        int most = 0;
        for (var entry : byBody.entrySet()) {
            if (entry.getValue() > most && bodies.test(entry.getKey())) {
                most = entry.getValue();
            }
        }
        return most;
    }

    /** How many activities have a body of which nobody can tell which it is. */
    int underUnsoundBody() {
        return underUnsoundBody;
    }

    Answer areUnderSomebodyElse() {
        return underSomebodyElse > 0 ? Answer.YES : underUnsoundBody > 0 ? Answer.UNKNOWN : Answer.NO;
    }
}
