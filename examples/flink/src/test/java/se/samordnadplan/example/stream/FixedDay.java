package se.samordnadplan.example.stream;

import java.time.LocalDate;

/** A day that does not end. */
record FixedDay(LocalDate today) implements Days {

    static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    @Override
    public long startOf(LocalDate day) {
        return Long.MAX_VALUE;
    }
}
