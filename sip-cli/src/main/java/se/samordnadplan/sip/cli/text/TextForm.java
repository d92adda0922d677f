package se.samordnadplan.sip.cli.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.cli.output.Share;
import se.samordnadplan.sip.cli.output.Totals;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * Reports for people: the verdict, what is wrong, where, what to do and by which source, the deadlines as a table.
 * Immutable.
 */
public final class TextForm implements ReportForm {

    private final RuleSet ruleSet;
    private final TextWords words;
    private final boolean colour;

    /**
     * The form.
     *
     * @param ruleSet what the plans are judged by; it knows the titles of its deadlines
     * @param language the language
     * @param colour whether to colour
     */
    public TextForm(RuleSet ruleSet, Language language, boolean colour) {
        this.ruleSet = ruleSet;
        this.words = new TextWords(language);
        this.colour = colour;
    }

    @Override
    public Share render(ValidationReport report, byte[] json) {
        var page = new Page(colour);
        new Heading(words, report).writeTo(page);
        new FindingList(words, report).writeTo(page);
        new DeadlineTable(words, report, ruleSet.on(report.referenceDate())).writeTo(page);
        end(report, page);
        return Share.of(page.toString());
    }

    private void end(ValidationReport report, Page page) {
        if (report.checklist().isEmpty() && report.nextChange() == null) {
            return;
        }
        page.blank();
        if (!report.checklist().isEmpty()) {
            page.paragraph(0, checklist(report), Ink.PLAIN);
        }
        if (report.nextChange() != null) {
            var next = report.nextChange();
            page.paragraph(
                    0,
                    words.format(
                            "next",
                            Map.of(
                                    "on", next.on(),
                                    "verdict", words.of(next.verdict(), "verdict"),
                                    "rule", next.rule())),
                    Ink.of(next.verdict()));
        }
    }

    private String checklist(ValidationReport report) {
        var satisfied = count(report, ChecklistState.SATISFIED);
        var judged = satisfied + count(report, ChecklistState.VIOLATED) + count(report, ChecklistState.SUPPRESSED);
        var rest = words.counts(List.of(
                new TextWords.Count("checklist.INCOMPLETE", count(report, ChecklistState.INCOMPLETE)),
                new TextWords.Count("checklist.NOT_YET", count(report, ChecklistState.NOT_YET)),
                new TextWords.Count("checklist.NOT_APPLICABLE", count(report, ChecklistState.NOT_APPLICABLE))));
        return words.format("checklist", Map.of("satisfied", satisfied, "n", judged))
                + (rest.isEmpty() ? "" : "; " + rest);
    }

    private static long count(ValidationReport report, ChecklistState state) {
        return report.checklist().stream().filter(row -> row.state() == state).count();
    }

    @Override
    public String separator() {
        return "\n";
    }

    @Override
    public String closing(Totals totals) {
        return totals.documents() < 2 ? "" : "\n" + Ink.BOLD.on(words.totals(totals), colour) + "\n";
    }

    @Override
    public Optional<String> nothing() {
        return Optional.of(words.totals(Totals.NONE) + "\n");
    }
}
