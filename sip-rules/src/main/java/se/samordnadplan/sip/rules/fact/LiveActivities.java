package se.samordnadplan.sip.rules.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samordnadplan.sip.model.party.Principal;

/** The live activities of a plan by who answers for them, counted once, so that no question walks through them again. */
final class LiveActivities {

    private final Set<Principal> principals = EnumSet.noneOf(Principal.class);
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

    /** Each activity with an unsound body may be under any principal that is missing. */
    Answer areUnderEachPrincipal() {
        int missing = Principal.values().length - principals.size();
        return missing == 0 ? Answer.YES : underUnsoundBody >= missing ? Answer.UNKNOWN : Answer.NO;
    }

    Answer areUnderSomebodyElse() {
        return underSomebodyElse > 0 ? Answer.YES : underUnsoundBody > 0 ? Answer.UNKNOWN : Answer.NO;
    }
}
