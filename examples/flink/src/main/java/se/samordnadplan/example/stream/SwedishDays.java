package se.samordnadplan.example.stream;

import java.time.LocalDate;
import java.time.ZoneId;

/** The days in Sweden; the one class that asks the clock. */
record SwedishDays() implements Days {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Override
    public LocalDate today() {
        return LocalDate.now(ZONE);
    }

    @Override
    public long startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant().toEpochMilli();
    }
}
