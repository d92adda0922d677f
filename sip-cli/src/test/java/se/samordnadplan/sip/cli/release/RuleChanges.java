package se.samordnadplan.sip.cli.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a user of one release has to know of the rules of the next, as Markdown. */
final class RuleChanges {

    private static final String NOT_DEMANDED = "not demanded";

    private final ReleasedCatalogue before;
    private final ReleasedCatalogue after;
    private final Map<String, Retired> retired;

    RuleChanges(ReleasedCatalogue before, ReleasedCatalogue after, Map<String, Retired> retired) {
        this.before = before;
        this.after = after;
        this.retired = retired;
    }

    /** A section for the later release. */
    String section() {
        var parts = new ArrayList<String>();
        addTable(parts, "New", List.of("rule", "what it is about", "what must hold"), added());
        addTable(parts, "Retired", List.of("rule", "successor", "why"), gone());
        addTable(parts, "Applies otherwise", List.of("rule", "before", "now"), appliesOtherwise());
        addTable(parts, "Rule sets and their versions", List.of("rule set", "from, version", "what"), versions());
        addTable(parts, "Binding", List.of("rule set", "from, version", "rule", "before", "now"), bindings());
        addTable(parts, "Text", List.of("rule", "language", "before", "now"), texts());
        var changes = parts.isEmpty() ? "No changes since " + before.release() + ".\n" : String.join("\n", parts);
        return "## " + after.release() + "\n\n" + changes;
    }

    private static void addTable(List<String> parts, String title, List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            var lines = new ArrayList<String>();
            lines.add(row(head));
            lines.add("|---".repeat(head.size()) + "|");
            rows.forEach(cells -> lines.add(row(cells)));
            parts.add("### " + title + "\n\n" + String.join("\n", lines) + "\n");
        }
    }

    private static String row(List<String> cells) {
        var escaped = cells.stream().map(cell -> cell.replace("|", "\\|")).toList();
        return "| " + String.join(" | ", escaped) + " |";
    }

    private List<List<String>> added() {
        return after.rules().entrySet().stream()
                .filter(rule -> !before.rules().containsKey(rule.getKey()))
                .map(rule -> List.of(
                        code(rule.getKey()),
                        rule.getValue().applies(),
                        rule.getValue().en()))
                .toList();
    }

    private List<List<String>> gone() {
        return before.rules().keySet().stream()
                .filter(id -> !after.rules().containsKey(id))
                .map(retired::get)
                .filter(Objects::nonNull) // a test refuses the others
                .map(it -> List.of(
                        code(it.rule()), it.successor().equals(Retired.NONE) ? "none" : code(it.successor()), it.why()))
                .toList();
    }

    private List<List<String>> appliesOtherwise() {
        var rows = new ArrayList<List<String>>();
        after.rules().forEach((id, now) -> {
            var was = before.rules().get(id);
            if (was != null && !was.applies().equals(now.applies())) {
                rows.add(List.of(code(id), was.applies(), now.applies()));
            }
        });
        return rows;
    }

    private List<List<String>> texts() {
        var rows = new ArrayList<List<String>>();
        after.rules().forEach((id, now) -> {
            var was = before.rules().get(id);
            if (was != null && !was.sv().equals(now.sv())) {
                rows.add(List.of(code(id), "Swedish", was.sv(), now.sv()));
            }
            if (was != null && !was.en().equals(now.en())) {
                rows.add(List.of(code(id), "English", was.en(), now.en()));
            }
        });
        return rows;
    }

    private List<List<String>> versions() {
        var rows = new ArrayList<List<String>>();
        for (var set : union(before.ruleSets(), after.ruleSets())) {
            var was = before.ruleSets().getOrDefault(set, Map.of());
            var now = after.ruleSets().getOrDefault(set, Map.of());
            for (var period : union(was, now)) {
                if (was.containsKey(period) != now.containsKey(period)) {
                    rows.add(List.of(code(set), period, now.containsKey(period) ? "new" : "gone"));
                }
            }
        }
        return rows;
    }

    /** Of a version that is new, against the one before it. */
    private List<List<String>> bindings() {
        var rows = new ArrayList<List<String>>();
        after.ruleSets().forEach((set, periods) -> {
            var was = before.ruleSets().getOrDefault(set, Map.of());
            var earlier = new ReleasedCatalogue.Period(Map.of());
            for (var period : periods.entrySet()) {
                var compared = was.getOrDefault(period.getKey(), earlier).demands();
                var now = period.getValue().demands();
                for (var rule : union(compared, now)) {
                    var from = compared.getOrDefault(rule, NOT_DEMANDED);
                    var to = now.getOrDefault(rule, NOT_DEMANDED);
                    if (!from.equals(to)) {
                        rows.add(List.of(code(set), period.getKey(), code(rule), from, to));
                    }
                }
                earlier = period.getValue();
            }
        });
        return rows;
    }

    private static List<String> union(Map<String, ?> one, Map<String, ?> other) {
        var keys = new LinkedHashSet<String>(one.keySet());
        keys.addAll(other.keySet());
        return List.copyOf(keys);
    }

    private static String code(String id) {
        return "`" + id + "`";
    }
}
