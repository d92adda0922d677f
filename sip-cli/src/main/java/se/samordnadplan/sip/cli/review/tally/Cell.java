package se.samordnadplan.sip.cli.review.tally;

import se.samordnadplan.sip.cli.review.Share;

/** How many were judged in one respect, how many of them satisfy it, and how many persons they are. Not thread-safe. */
final class Cell implements Part {

    private final Persons persons;
    private long judged;
    private long satisfied;

    Cell(int enough) {
        this.persons = new Persons(enough);
    }

    void add(boolean isSatisfied, long person) {
        judged++;
        satisfied += isSatisfied ? 1 : 0;
        persons.add(person);
    }

    Share share(boolean isShown) {
        return isShown ? Share.of(satisfied, judged) : Share.HIDDEN;
    }

    @Override
    public long size() {
        return judged;
    }

    @Override
    public Persons persons() {
        return persons;
    }
}
