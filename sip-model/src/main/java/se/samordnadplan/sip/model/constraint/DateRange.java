package se.samordnadplan.sip.model.constraint;

import java.time.LocalDate;

/** A range of plausible dates, both ends inclusive. */
enum DateRange {
    PLAN(PlausibleDate.EARLIEST, PlausibleDate.LATEST),
    BIRTH(PlausibleBirthDate.EARLIEST, PlausibleBirthDate.LATEST);

    private final LocalDate first;
    private final LocalDate last;

    DateRange(String first, String last) {
        this.first = LocalDate.parse(first);
        this.last = LocalDate.parse(last);
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
