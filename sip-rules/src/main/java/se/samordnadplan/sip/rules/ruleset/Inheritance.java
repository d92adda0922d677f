package se.samordnadplan.sip.rules.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.file.Near;
import se.samordnadplan.sip.rules.file.Problems;

/** Checks a user's file against what it extends, each version against all layers that it may come to lie on. */
final class Inheritance {

    private static final List<String> NEEDED = List.of("within", "binding");
    private static final List<String> NEEDED_BY_USERS =
            List.of("start", "end", "within", "binding", "title", "message");

    private final Extended extended;
    private final List<VersionDraft> drafts;
    private final Problems problems;

    /** What is extended, in all its versions. */
    private final List<Layer> anyLayers = new ArrayList<>();

    private final Map<VersionRows, List<Layer>> layersBelow = new IdentityHashMap<>();

    Inheritance(Extended extended, List<VersionDraft> drafts, Problems problems) {
        this.extended = extended;
        this.drafts = drafts;
        this.problems = problems;
        var versions = definitions(drafts);
        for (var day : changes(versions)) {
            var layer = Layer.of(extended.definition(), day);
            anyLayers.add(layer);
            if (!versions.isEmpty()) {
                var chosen = Nearest.of(versions, day).version().rows();
                layersBelow.computeIfAbsent(chosen, rows -> new ArrayList<>()).add(layer);
            }
        }
    }

    /** The versions of which name and period are known. */
    static List<VersionDefinition> definitions(List<VersionDraft> drafts) {
        return drafts.stream()
                .map(VersionDraft::definition)
                .filter(Objects::nonNull)
                .toList();
    }

    private TreeSet<LocalDate> changes(List<VersionDefinition> versions) {
        var days = Timeline.changes(extended.definition());
        Nearest.addChanges(versions, days);
        return days;
    }

    void check() {
        for (var draft : drafts) {
            var below = layersBelow.getOrDefault(draft.rows(), anyLayers);
            draft.rows().rules().forEach((id, row) -> checkRule(id, row, below));
            draft.rows().deadlines().forEach((id, row) -> checkDeadline(id, row, below));
        }
    }

    private void checkRule(RuleId id, RuleRow row, List<Layer> below) {
        checkOff(id, row, below);
        if (extended.whole()
                && !row.has("binding")
                && below.stream().noneMatch(layer -> layer.rules().containsKey(id))) {
            problems.add(row.place(), "there is no binding to inherit. Add: binding.");
        }
    }

    private void checkOff(RuleId id, RuleRow row, List<Layer> below) {
        boolean byStatute = below.stream().anyMatch(layer -> layer.statutory().contains(id));
        if (row.isOff() && byStatute && !row.has("because")) {
            problems.add(
                    row.place(), "this rests on a statute and is switched off without a reason. Add: because: \"…\".");
        }
    }

    private void checkDeadline(RuleId id, DeadlineRow row, List<Layer> below) {
        checkOff(id, row.row(), below);
        var inherited = deadlines(id, below);
        if (inherited.isEmpty() && extended.whole()) {
            checkNew(id, row.row());
        }
        checkRollForward(row, inherited);
        checkEventsDiffer(row, inherited);
    }

    private static List<Layer.Deadline> deadlines(RuleId id, List<Layer> layers) {
        return layers.stream()
                .filter(layer -> layer.deadlines().containsKey(id))
                .map(layer -> layer.deadlines().get(id))
                .toList();
    }

    /** A deadline that is not inherited is complete, or names one of another version to switch it off. */
    private void checkNew(RuleId id, RuleRow row) {
        if (row.isOff()) {
            checkNamesSomething(id, row);
            return;
        }
        var missing = (id.isUsersOwn() ? NEEDED_BY_USERS : NEEDED)
                .stream().filter(key -> !row.has(key)).toList();
        if (!missing.isEmpty()) {
            problems.add(
                    row.place(),
                    "the deadline is not inherited and lacks: " + String.join(", ", missing) + ". Add what is missing."
                            + suggestion(id));
        }
    }

    private void checkNamesSomething(RuleId id, RuleRow row) {
        boolean elsewhereInFile = drafts.stream()
                .map(draft -> draft.rows().deadlines().get(id))
                .anyMatch(other -> other != null && !other.row().isOff());
        if (id.isUsersOwn() && !elsewhereInFile && deadlines(id, anyLayers).isEmpty()) {
            problems.add(
                    row.place(),
                    "no deadline has this id, so nothing is switched off. Correct it, or remove the row."
                            + suggestion(id));
        }
    }

    private String suggestion(RuleId id) {
        var known = Stream.concat(
                        Catalogue.deadlines().stream(),
                        anyLayers.stream().flatMap(layer -> layer.deadlines().keySet().stream()))
                .filter(other -> !other.equals(id))
                .map(RuleId::value)
                .collect(Collectors.toSet());
        return Near.suggestion(id.value(), known);
    }

    private void checkRollForward(DeadlineRow row, List<Layer.Deadline> inherited) {
        var units = values(row.within(), inherited, Layer.Deadline::within).stream()
                .map(DeadlineRow.Within::unit)
                .toList();
        if (Boolean.TRUE.equals(row.rollForward()) && units.contains(DeadlineUnit.WORKING_DAYS)) {
            problems.add(
                    row.row().place(),
                    "rollForward is for CALENDAR_DAYS and WEEKS: a deadline in working days ends on one. Leave it out.");
        }
    }

    private void checkEventsDiffer(DeadlineRow row, List<Layer.Deadline> inherited) {
        var starts = values(row.start(), inherited, Layer.Deadline::start);
        var ends = values(row.end(), inherited, Layer.Deadline::end);
        if ((row.start() != null || row.end() != null)
                && starts.stream()
                        .anyMatch(start ->
                                ends.stream().anyMatch(end -> end.name().equals(start.name())))) {
            problems.add(row.row().place(), "start and end are the same event. Choose another end.");
        }
    }

    /** What the row says, else what it may inherit. */
    private static <T> Set<T> values(
            @Nullable T own, List<Layer.Deadline> inherited, Function<Layer.Deadline, T> component) {
        return own != null ? Set.of(own) : inherited.stream().map(component).collect(Collectors.toSet());
    }
}
