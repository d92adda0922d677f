package se.samordnadplan.sip.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipJsonException;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSets;

/** Notes what the tables of documents say: which rules report where, and that a rule is kept by its good document. */
final class Documents {

    /** A plan of another kind is judged by this rule alone, which a rule judged by itself does not know. */
    private static final String OTHER_PLANS = "plan-is-sip";

    private final Path folder;
    private final Set<RuleId> rules;

    private Documents(Path folder, Set<RuleId> rules) {
        this.folder = folder;
        this.rules = rules;
    }

    static void note(Path folder, Set<RuleId> rules) throws IOException {
        var documents = new Documents(folder, rules);
        for (var table : List.of("expected.tsv", "edge.tsv")) {
            for (var line : Files.readAllLines(folder.resolve(table))) {
                if (!line.startsWith("#") && !line.startsWith(OTHER_PLANS)) {
                    documents.note(line.split("\t"), table.equals("edge.tsv"));
                }
            }
        }
    }

    private void note(String[] row, boolean edge) throws IOException {
        var json = Files.readAllBytes(folder.resolve(edge ? "edge" : row[0]).resolve(row[1] + ".json"));
        var plan = plan(json);
        if (plan == null) {
            return;
        }
        for (var rule : rules) {
            var question = new Question(rule, plan, LocalDate.parse(row[3]), RuleSets.shipped(row[2]));
            var places = places(row[5], rule);
            Expectations.note(question, outcome -> outcome.findings().equals(places));
            if (!edge && rule.value().equals(row[0])) {
                var state = row[1].equals("good") ? ChecklistState.SATISFIED : ChecklistState.VIOLATED;
                Expectations.note(question, outcome -> outcome.is(state));
            }
        }
    }

    /** Null for a document that no rule gets to see. */
    private static @Nullable SipPlan plan(byte[] json) {
        try {
            return SipJson.read(json);
        } catch (SipJsonException e) {
            return null;
        }
    }

    private static List<String> places(String findings, RuleId rule) {
        return Stream.of(findings.split(" "))
                .filter(finding -> finding.startsWith(rule + "@"))
                .map(finding -> finding.substring(finding.indexOf('@') + 1))
                .sorted()
                .toList();
    }
}
