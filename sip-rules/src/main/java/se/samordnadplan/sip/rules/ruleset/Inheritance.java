package se.samordnadplan.sip.rules.ruleset;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.RuleId;

/** Checks a definition against what it extends, for each version against all layers that it may come to lie on. */
final class Inheritance {

    private static final List<String> NEEDED = List.of("start", "end", "within", "binding");
    private static final List<String> NEEDED_BY_USERS =
            List.of("start", "end", "within", "binding", "title", "message");

    private final Definition definition;
    private final Problems problems;

    /** What is extended, in all its versions. */
    private final List<Layer> anyLayers;

    Inheritance(Definition definition, Problems problems) {
        this.definition = definition;
        this.problems = problems;
        this.anyLayers = Timeline.changes(definition).stream()
                .map(day -> Layer.of(definition.parent(), day))
                .toList();
    }

    void check() {
        for (var version : definition.versions()) {
            var below = layersBelow(version);
            version.rules().forEach((id, row) -> checkRule(id, row, below));
            version.deadlines().forEach((id, row) -> checkDeadline(id, row, below));
        }
    }

    private List<Layer> layersBelow(VersionDefinition version) {
        return Timeline.changes(definition).stream()
                .filter(day -> Nearest.of(definition.versions(), day).version() == version)
                .map(day -> Layer.of(definition.parent(), day))
                .toList();
    }

    private void checkRule(RuleId id, RuleRow row, List<Layer> below) {
        checkOff(id, row, below);
        if (row.binding() == null
                && below.stream().noneMatch(layer -> layer.rules().containsKey(id))) {
            problems.add(row.place(), "there is no binding to inherit. Add: binding.");
        }
    }

    private void checkOff(RuleId id, RuleRow row, List<Layer> below) {
        boolean byStatute = below.stream().anyMatch(layer -> layer.statutory().contains(id));
        if (row.isOff() && byStatute && !row.explained()) {
            problems.add(
                    row.place(), "this rests on a statute and is switched off without a reason. Add: because: \"…\".");
        }
    }

    private void checkDeadline(RuleId id, DeadlineRow row, List<Layer> below) {
        checkOff(id, row.row(), below);
        var inherited = deadlines(id, below);
        if (!id.isUsersOwn()) {
            checkEvents(row, deadlines(id, anyLayers));
        }
        if (inherited.isEmpty()) {
            checkComplete(id, row);
        }
        checkRollForward(row, inherited);
        checkEventsDiffer(row);
    }

    private static List<Layer.Deadline> deadlines(RuleId id, List<Layer> layers) {
        return layers.stream()
                .filter(layer -> layer.deadlines().containsKey(id))
                .map(layer -> layer.deadlines().get(id))
                .toList();
    }

    private void checkComplete(RuleId id, DeadlineRow row) {
        if (row.row().isOff()) {
            return;
        }
        var missing = (id.isUsersOwn() ? NEEDED_BY_USERS : NEEDED)
                .stream().filter(key -> !row.names().contains(key)).toList();
        if (!missing.isEmpty()) {
            problems.add(
                    row.row().place(),
                    "the deadline is not inherited and lacks: " + String.join(", ", missing)
                            + ". Add what is missing.");
        }
    }

    /** Ids never change their meaning: a shipped deadline goes from and to the events it always did. */
    private void checkEvents(DeadlineRow row, List<Layer.Deadline> inherited) {
        if (inherited.stream()
                .anyMatch(deadline -> differs(row.start(), deadline.start()) || differs(row.end(), deadline.end()))) {
            problems.add(
                    row.row().place(),
                    "start and end of a shipped deadline are fixed. Leave them out, or add a deadline of your own (x-…).");
        }
    }

    private static boolean differs(@Nullable Object own, Object inherited) {
        return own != null && !own.equals(inherited);
    }

    private void checkRollForward(DeadlineRow row, List<Layer.Deadline> inherited) {
        var units = row.within() != null
                ? Set.of(row.within().unit())
                : inherited.stream().map(deadline -> deadline.within().unit()).collect(Collectors.toSet());
        if (Boolean.TRUE.equals(row.rollForward()) && units.contains(DeadlineUnit.WORKING_DAYS)) {
            problems.add(
                    row.row().place(),
                    "rollForward is for CALENDAR_DAYS and WEEKS: a deadline in working days ends on one. Leave it out.");
        }
    }

    private void checkEventsDiffer(DeadlineRow row) {
        if (row.start() != null
                && row.end() != null
                && row.start().name().equals(row.end().name())) {
            problems.add(row.row().place(), "start and end are the same event. Choose another end.");
        }
    }
}
