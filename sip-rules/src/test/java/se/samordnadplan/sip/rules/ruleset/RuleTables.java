package se.samordnadplan.sip.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Citation;
import se.samordnadplan.sip.rules.DeadlineRule;

/** Tables that were written by hand, and shipped rule sets in the form of their rows. */
final class RuleTables {

    private static final Path FOLDER = Path.of(System.getProperty("sip.root"), "sip-rules/src/test/resources");

    private RuleTables() {}

    /** A statement of a source as it is cited, and from when to when. */
    record Statement(String id, Citation citation, String from, String to) {

        private static Statement of(String[] row) {
            return new Statement(row[0], new Citation(row[1], row[2]), row[3], row[4]);
        }

        private boolean inForceOn(LocalDate date) {
            return (from.equals("-") || !date.isBefore(LocalDate.parse(from)))
                    && (to.equals("-") || !date.isAfter(LocalDate.parse(to)));
        }
    }

    /** The cells of a table, without its comments. */
    static List<String[]> table(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The statements of a table. */
    static List<Statement> statements(String name) throws IOException {
        return table(name).stream().map(Statement::of).toList();
    }

    /** A row as it is expected on a date; sections that two statements share are cited once. */
    static String expected(
            String rule, String binding, List<String> cited, String times, List<Statement> statements, LocalDate date) {
        var citations = cited.stream()
                .flatMap(id -> statements.stream().filter(s -> s.id().equals(id) && s.inForceOn(date)))
                .map(Statement::citation)
                .distinct()
                .toList();
        return String.join(" | ", rule, binding, citations.toString(), times);
    }

    /** The rows of a rule set on a date: rules, then deadlines. */
    static List<String> shipped(ActiveRules active, LocalDate date) {
        var rows = new ArrayList<String>();
        active.rules()
                .values()
                .forEach(rule -> rows.add(String.join(
                        " | ",
                        rule.id().value(),
                        rule.binding().name().substring(0, 1),
                        rule.citationsOn(date).toString(),
                        "-")));
        active.deadlines()
                .forEach(rule -> rows.add(String.join(
                        " | ",
                        rule.id().value(),
                        rule.binding().name().substring(0, 1),
                        rule.citationsOn(date).toString(),
                        times(rule))));
        return rows;
    }

    private static String times(DeadlineRule rule) {
        assertThat(rule.rollForward()).as(rule.id().value()).isFalse();
        return rule.start() + " " + rule.end() + " " + rule.amount() + " " + rule.unit();
    }
}
