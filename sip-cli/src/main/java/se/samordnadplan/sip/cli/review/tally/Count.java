package se.samordnadplan.sip.cli.review.tally;

import java.util.List;

/** How many there are of something, and how many persons they are of. Not thread-safe. */
final class Count implements Part {

    private final Persons persons;
    private long size;

    /** None yet. */
    Count(int enough) {
        this.persons = new Persons(enough);
    }

    private Count(Count other) {
        this.persons = other.persons.copy();
        this.size = other.size;
    }

    Count copy() {
        return new Count(this);
    }

    /** None yet, of as many persons as are enough here. */
    Count none() {
        return new Count(persons.enough());
    }

    void add(long person) {
        size++;
        persons.add(person);
    }

    Persons persons() {
        return persons;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public List<Persons> sides() {
        return List.of(persons);
    }
}
