package se.samordnadplan.sip.cli.review.tally;

import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Severity;

/** A fault: how grave at most, and how many plans have it. */
final class Fault {

    private final Count plans;
    private @Nullable Severity severity;

    Fault(int enough) {
        this.plans = new Count(enough);
    }

    void add(Severity found, long person) {
        severity = severity == null ? found : graver(severity, found);
        plans.add(person);
    }

    static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    Severity severity() {
        return severity == null ? Severity.INFO : severity;
    }

    long size() {
        return plans.size();
    }

    Persons persons() {
        return plans.persons();
    }
}
