package se.samordnadplan.example.prator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.validation.report.ChecklistRow;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * The checklist of a report as staff see it.
 *
 * @param applying how many rules apply and have something to judge
 * @param left those of them that are not satisfied, or cannot be told
 * @param faults what is wrong besides the rules, such as an impossible identity number, in words
 */
record StepChecklist(long applying, List<ChecklistRow> left, List<String> faults) {

    private static final Set<ChecklistState> NOT_APPLYING =
            Set.of(ChecklistState.NOT_YET, ChecklistState.NOT_APPLICABLE);
    private static final Set<ChecklistState> LEFT = Set.of(ChecklistState.VIOLATED, ChecklistState.INCOMPLETE);

    static StepChecklist of(ValidationReport report) {
        var rows = report.checklist();
        var rules = rows.stream().map(ChecklistRow::rule).collect(Collectors.toSet());
        return new StepChecklist(
                rows.stream().filter(row -> !NOT_APPLYING.contains(row.state())).count(),
                rows.stream().filter(row -> LEFT.contains(row.state())).toList(),
                report.findings().stream()
                        .filter(finding -> !rules.contains(finding.rule()) && finding.category() != Category.DEADLINE)
                        .map(Finding::message)
                        .toList());
    }

    List<String> lines(Step step) {
        var lines = new ArrayList<String>();
        lines.add(left.size() + " av " + applying + " kvar innan " + step.finished);
        left.forEach(row -> lines.add("- " + line(row)));
        faults.forEach(fault -> lines.add("! " + fault));
        return lines;
    }

    private static String line(ChecklistRow row) {
        var title = Messages.ofRules().text(row.rule() + ".title", Language.SV);
        return row.state() == ChecklistState.INCOMPLETE ? title + " (kan inte bedömas)" : title;
    }
}
