package se.samordnadplan.example.stream;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the newest version of a plan stands; kept beside it. Public because Flink writes it with its own serializer for records.
 *
 * @param version the version, as the plan says
 * @param judgedBy what it was judged by last
 * @param dueDay the day on which it is to be judged again, counted from 1970 because Flink has no serializer for a date within a
 *     record; null for none
 */
public record Standing(
        int version, String judgedBy, @Nullable Long dueDay) {

    static Standing of(int version, String judgedBy, @Nullable LocalDate due) {
        return new Standing(version, judgedBy, due == null ? null : due.toEpochDay());
    }

    @Nullable
    LocalDate due() {
        return dueDay == null ? null : LocalDate.ofEpochDay(dueDay);
    }
}
