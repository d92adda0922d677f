package se.samordnadplan.sip.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Plans that are nearly sound: reading, constraints, rules, deadlines, suppressions and the report of each. */
public final class PlanFuzz {

    private PlanFuzz() {}

    /** Called by the fuzzer before the first input: whatever is made on first use is made here. */
    public static void fuzzerInitialize() {
        for (var validator : Question.oneForEachRuleSet()) {
            for (var plan : Documents.examples()) {
                Law.holdsFor(validator.validate(Documents.bytes(plan), LocalDate.of(2026, 3, 2)));
            }
        }
    }

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var question = Question.from(data);
        var document = ChangedPlan.from(data).getBytes(StandardCharsets.UTF_8);
        var report = judge(question, document);

        Law.holdsFor(report);
        Law.holds(judge(question, document).equals(report), "a report is the same when asked again");
        if (isRead(report)) {
            saysTheSameOfThePlan(question, document, report);
        }
    }

    private static ValidationReport judge(Question question, byte[] document) {
        return Work.bounded(() -> question.validator().validate(document, question.asOf(), question.options()));
    }

    private static boolean isRead(ValidationReport report) {
        return report.truncated() == null
                && report.findings().stream().noneMatch(finding -> finding.category() == Category.READING);
    }

    private static void saysTheSameOfThePlan(Question question, byte[] document, ValidationReport report) {
        SipPlan plan = SipJson.read(document);
        Law.holds(SipJson.read(SipJson.write(plan)).equals(plan), "a plan reads and writes the same");
        var built = question.validator().validate(plan, question.asOf(), question.options());
        Law.holds(withoutPlaces(built).equals(withoutPlaces(report)), "a plan in memory is judged as its document");
        Law.holds(built.deadlines().equals(report.deadlines()), "a plan in memory has the deadlines of its document");
        Law.holds(built.checklist().equals(report.checklist()), "a plan in memory has the checklist of its document");
    }

    private static List<String> withoutPlaces(ValidationReport report) {
        return report.findings().stream().map(PlanFuzz::withoutPlace).toList();
    }

    private static String withoutPlace(Finding finding) {
        return finding.rule() + " " + finding.severity() + " " + finding.pointer() + " " + finding.message();
    }
}
