package se.samordnadplan.example.stream;

import java.time.LocalDate;

/** The day that the test says it is. Machines ask 20 times a second whether another has come, by timers as in production. */
record MovedDay() implements Days {

    private static final long TICK = 50;

    private static volatile LocalDate today = FixedDay.MON_2026_03_02;

    static void moveTo(LocalDate day) {
        today = day;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public long startOf(LocalDate day) {
        return (System.currentTimeMillis() / TICK + 1) * TICK;
    }
}
