package se.samordnadplan.sip.rules.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import se.samordnadplan.sip.rules.RuleSetStatus;

/**
 * The version of a definition that a date chooses: the one in force, else the nearest.
 *
 * <p>In a gap between two versions the nearer one is chosen, the earlier one at the same distance; the date is then
 * past the earlier one or before the later one.
 *
 * @param version the version chosen
 * @param status how the date lies to its period
 */
record Nearest(VersionDefinition version, RuleSetStatus status) {

    static Nearest of(List<VersionDefinition> versions, LocalDate date) {
        var earlier = versions.get(0);
        for (var version : versions) {
            var period = version.period();
            if (period.contains(date)) {
                return new Nearest(version, RuleSetStatus.IN_FORCE);
            }
            if (date.isBefore(period.from())) {
                return version == earlier || !date.isBefore(middle(earlier, version))
                        ? new Nearest(version, RuleSetStatus.BEFORE_STATED_PERIOD)
                        : new Nearest(earlier, RuleSetStatus.PAST_STATED_PERIOD);
            }
            earlier = version;
        }
        return new Nearest(earlier, RuleSetStatus.PAST_STATED_PERIOD);
    }

    /** The first day of a gap that is nearer to the later version. */
    private static LocalDate middle(VersionDefinition earlier, VersionDefinition later) {
        var end = endOf(earlier);
        return LocalDate.ofEpochDay(
                Math.floorDiv(end.toEpochDay() + later.period().from().toEpochDay(), 2) + 1);
    }

    private static LocalDate endOf(VersionDefinition version) {
        var to = version.period().to();
        return to == null ? LocalDate.MAX : to;
    }

    /** Every day on which the choice may differ from that of the day before. */
    static void addChanges(List<VersionDefinition> versions, TreeSet<LocalDate> days) {
        VersionDefinition earlier = null;
        for (var version : versions) {
            var period = version.period();
            days.add(period.from());
            if (period.to() != null) {
                days.add(period.to().plusDays(1));
            }
            if (earlier != null) {
                days.add(middle(earlier, version));
            }
            earlier = version;
        }
    }
}
