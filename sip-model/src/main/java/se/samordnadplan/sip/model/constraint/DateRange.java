package se.samordnadplan.sip.model.constraint;

import java.time.LocalDate;

/** A range of plausible dates, both ends inclusive. */
enum DateRange {
    PLAN(LocalDate.of(2010, 1, 1)),
    BIRTH(LocalDate.of(1890, 1, 1));

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final LocalDate first;

    DateRange(LocalDate first) {
        this.first = first;
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(LAST);
    }
}
