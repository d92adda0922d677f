package se.samordnadplan.sip.cli.review.tally;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.review.tally.Contribution.Lapse;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.ChecklistRow;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * What a plan was judged by, and how that came out. What it was not judged by has none.
 *
 * @param key of the cell that counts it
 * @param rule the rule; null for severities and deadlines
 * @param isSatisfied whether the plan does what is demanded
 */
record Judgement(String key, @Nullable RuleId rule, boolean isSatisfied) {

    static List<Judgement> of(Contribution plan) {
        var all = new ArrayList<Judgement>();
        addSeverities(plan, all);
        plan.report().checklist().forEach(row -> add(row, all));
        plan.lapses().forEach(lapse -> add(lapse, all));
        return all;
    }

    /** What was not evaluated to the end may have findings that nobody knows. */
    private static void addSeverities(Contribution plan, List<Judgement> all) {
        if (plan.report().verdict() == Verdict.NOT_EVALUATED) {
            return;
        }
        var summary = plan.report().summary();
        all.add(new Judgement(key(Severity.ERROR), null, summary.errors() == 0));
        all.add(new Judgement(key(Severity.WARNING), null, summary.warnings() == 0));
        all.add(new Judgement(key(Severity.INFO), null, summary.infos() == 0));
    }

    private static void add(ChecklistRow row, List<Judgement> all) {
        switch (row.state()) {
            case SATISFIED -> all.add(new Judgement(key(row.rule()), row.rule(), true));
            case VIOLATED, SUPPRESSED -> all.add(new Judgement(key(row.rule()), row.rule(), false));
            case NOT_YET, NOT_APPLICABLE, INCOMPLETE -> {
                // Not judged.
            }
        }
    }

    private static void add(Lapse lapse, List<Judgement> all) {
        switch (lapse.state()) {
            case MET -> all.add(new Judgement(key(lapse.rule()), null, true));
            case LATE, OVERDUE -> all.add(new Judgement(key(lapse.rule()), null, false));
            case RUNNING, UNDECIDABLE -> {
                // Not decided.
            }
        }
    }

    /** The key of the cell of the plans without a finding of a severity; no rule has an id in upper case. */
    static String key(Severity severity) {
        return severity.name();
    }

    static String key(RuleId rule) {
        return rule.value();
    }
}
