package se.samordnadplan.sip.rules.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samordnadplan.sip.model.party.Principal;

/** The live activities of a plan by who answers for them, counted once, so that no question walks through them again. */
final class LiveActivities {

    private final Set<Principal> principals = EnumSet.noneOf(Principal.class);
    private final Set<String> bodies = new LinkedHashSet<>();
    private final Set<String> soundBodies = new HashSet<>();
    private int withoutBody;
    private int underUnsoundBody;
    private int underSomebodyElse;
    private int all;

    private LiveActivities() {}

    static LiveActivities among(List<PlacedActivity> activities) {
        var live = new LiveActivities();
        activities.stream().filter(PlacedActivity::isLive).forEach(live::count);
        return live;
    }

    private void count(PlacedActivity activity) {
        all++;
        addBody(activity);
        var body = activity.body();
        if (activity.responsibleBody() == null) {
            withoutBody++;
        } else if (body == null) {
            underUnsoundBody++;
        } else if (body.principal() == null) {
            underSomebodyElse++;
        } else {
            principals.add(body.principal());
        }
    }

    private void addBody(PlacedActivity activity) {
        if (activity.responsibleBody() != null) {
            bodies.add(activity.responsibleBody());
        }
        if (activity.body() != null) {
            soundBodies.add(activity.responsibleBody());
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
        return soundBodies.size() > 1
                ? Answer.YES
                : soundBodies.size() + underUnsoundBody > 1 ? Answer.UNKNOWN : Answer.NO;
    }

    Answer areUnderSomePrincipal() {
        return !principals.isEmpty() ? Answer.YES : underUnsoundBody > 0 ? Answer.UNKNOWN : Answer.NO;
    }

    /** Each activity with an unsound body may be under any principal that is missing. */
    Answer areUnderEachPrincipal() {
        int missing = Principal.values().length - principals.size();
        return missing == 0 ? Answer.YES : underUnsoundBody >= missing ? Answer.UNKNOWN : Answer.NO;
    }

    Answer areUnderSomebodyElse() {
        return underSomebodyElse > 0 ? Answer.YES : underUnsoundBody > 0 ? Answer.UNKNOWN : Answer.NO;
    }
}
