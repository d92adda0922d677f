package se.samordnadplan.sip.cli.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the sources say, and which rules come of it. The tables lie beside this class. */
final class Statements {

    private static final Map<String, Statement> ALL = new LinkedHashMap<>();
    private static final Map<String, List<Statement>> BY_RULE = new LinkedHashMap<>();

    static {
        rows("statements.tsv").map(Statement::of).forEach(statement -> ALL.put(statement.id(), statement));
        rows("rule-statements.tsv").forEach(row -> BY_RULE.put(row[0], named(row[1])));
    }

    private Statements() {}

    /** All statements, source by source. */
    static List<Statement> all() {
        return List.copyOf(ALL.values());
    }

    /** What a rule or a deadline rests on, in the order in which rule sets cite it; empty for a user's own. */
    static List<Statement> of(String rule) {
        return BY_RULE.getOrDefault(rule, List.of());
    }

    /** The rules and deadlines that check a statement, in catalogue order. */
    static List<String> rulesOf(Statement statement) {
        return BY_RULE.entrySet().stream()
                .filter(entry -> entry.getValue().contains(statement))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Statement> named(String ids) {
        return Arrays.stream(ids.split(" "))
                .map(id -> Objects.requireNonNull(ALL.get(id), id))
                .toList();
    }

    private static Stream<String[]> rows(String resource) {
        try (var in = Objects.requireNonNull(Statements.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
