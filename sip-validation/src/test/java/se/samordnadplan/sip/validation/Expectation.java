package se.samordnadplan.sip.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * A row of a table of expectations: what is expected of a document by a rule set as of a day.
 *
 * @param rule the rule that the document is about
 * @param file the name of the document, without its folder and ending
 * @param ruleSet the id of a shipped rule set
 * @param asOf the as-of date
 * @param verdict the verdict
 * @param findings a multiset of {@code rule@pointer}
 * @param deadlines a multiset of {@code rule=STATE:dueOn}
 */
record Expectation(
        String rule,
        String file,
        String ruleSet,
        LocalDate asOf,
        Verdict verdict,
        List<String> findings,
        List<String> deadlines) {

    static final Path FOLDER = TestPlan.root().resolve("sip-validation/src/test/resources/rules");
    private static final int COLUMNS = 7;

    /** The good and the bad document of each rule. */
    static List<Expectation> ofRules() {
        return read("expected.tsv");
    }

    /** The tricky cases. */
    static List<Expectation> ofEdges() {
        return read("edge.tsv");
    }

    private static List<Expectation> read(String table) {
        try (var lines = Files.lines(FOLDER.resolve(table))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(Expectation::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expectation parse(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "[" + line + "] does not have " + COLUMNS + " columns. Maybe a tab is missing.");
        }
        return new Expectation(
                cells[0],
                cells[1],
                cells[2],
                LocalDate.parse(cells[3]),
                Verdict.valueOf(cells[4]),
                words(cells[5]),
                words(cells[6]));
    }

    /** The words of a cell; {@code -} is none. */
    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" "));
    }

    boolean isGood() {
        return file.equals("good");
    }

    boolean isEdge() {
        return !isGood() && !file.equals("bad");
    }

    Path document() {
        return FOLDER.resolve(isEdge() ? "edge" : rule).resolve(file + ".json");
    }

    @Override
    public String toString() {
        return rule + " " + file + " " + ruleSet + " " + asOf;
    }
}
