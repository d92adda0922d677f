package se.samordnadplan.sip.cli.review.tally;

import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Severity;

/** A fault: how grave at most, and how many plans have it. */
final class Fault implements Part {

    private final Persons persons;
    private @Nullable Severity severity;
    private long plans;

    Fault(int enough) {
        this.persons = new Persons(enough);
    }

    void add(Severity found, long person) {
        severity = severity == null ? found : graver(severity, found);
        plans++;
        persons.add(person);
    }

    static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    Severity severity() {
        return severity == null ? Severity.INFO : severity;
    }

    @Override
    public long size() {
        return plans;
    }

    @Override
    public Persons persons() {
        return persons;
    }
}
