package se.samordnadplan.sip.cli.review.tally;

import java.util.List;
import se.samordnadplan.sip.cli.review.Share;

/**
 * How many of a group were judged in one respect, how many of them satisfy it, and how many plans were not judged; and how
 * many persons they are. Not thread-safe.
 */
final class Cell implements Part {

    private final Count judged;
    private final Count others;
    private long satisfied;

    /** Nothing judged yet; the plans of the group so far were not. */
    Cell(Count plans) {
        this.judged = plans.none();
        this.others = plans.copy();
    }

    void add(boolean isSatisfied, long person) {
        satisfied += isSatisfied ? 1 : 0;
        judged.add(person);
    }

    /** Adds a plan that was not judged. */
    void addOther(long person) {
        others.add(person);
    }

    Share share(boolean isShown) {
        return isShown ? Share.of(satisfied, judged.size()) : Share.HIDDEN;
    }

    Persons judged() {
        return judged.persons();
    }

    @Override
    public long size() {
        return judged.size();
    }

    /** Those that were not judged are what is left of the plans of the group. */
    @Override
    public List<Persons> sides() {
        return List.of(judged.persons(), others.persons());
    }
}
