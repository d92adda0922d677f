package se.samordnadplan.sip.cli.review.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.samordnadplan.sip.cli.output.Totals;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.ChecklistRow;
import se.samordnadplan.sip.validation.report.Verdict;

/** What is counted of a group of plans: those of a municipality, or all. Not thread-safe. */
final class Group implements Part {

    private final int enough;
    private final Persons persons;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<RuleId, DeadlineTally> deadlines = new HashMap<>();
    private final Set<RuleId> rules = new HashSet<>();
    private Totals totals = Totals.NONE;

    Group(int enough) {
        this.enough = enough;
        this.persons = new Persons(enough);
    }

    /** Adds a plan; the document must have been read. */
    void add(Contribution plan) {
        totals = totals.plus(plan.report().verdict());
        persons.add(plan.person());
        addSeverities(plan);
        plan.report().checklist().forEach(row -> add(row, plan.person()));
        plan.lapses().forEach(lapse -> add(lapse, plan.person()));
    }

    /** What was not evaluated to the end may have findings that nobody knows. */
    private void addSeverities(Contribution plan) {
        if (plan.report().verdict() == Verdict.NOT_EVALUATED) {
            return;
        }
        var summary = plan.report().summary();
        add(key(Severity.ERROR), summary.errors() == 0, plan.person());
        add(key(Severity.WARNING), summary.warnings() == 0, plan.person());
        add(key(Severity.INFO), summary.infos() == 0, plan.person());
    }

    private void add(ChecklistRow row, long person) {
        switch (row.state()) {
            case SATISFIED -> add(row.rule(), true, person);
            case VIOLATED, SUPPRESSED -> add(row.rule(), false, person);
            case NOT_YET, NOT_APPLICABLE, INCOMPLETE -> {
                // Not judged.
            }
        }
    }

    private void add(RuleId rule, boolean isSatisfied, long person) {
        rules.add(rule);
        add(key(rule), isSatisfied, person);
    }

    private void add(Contribution.Lapse lapse, long person) {
        deadlines
                .computeIfAbsent(lapse.rule(), rule -> new DeadlineTally(enough))
                .add(lapse, person);
        switch (lapse.state()) {
            case MET -> add(key(lapse.rule()), true, person);
            case LATE, OVERDUE -> add(key(lapse.rule()), false, person);
            case RUNNING, UNDECIDABLE -> {
                // Not decided.
            }
        }
    }

    private void add(String cell, boolean isSatisfied, long person) {
        cells.computeIfAbsent(cell, key -> new Cell(enough)).add(isSatisfied, person);
    }

    /** The key of the cell of the plans without a finding of a severity; no rule has an id in upper case. */
    static String key(Severity severity) {
        return severity.name();
    }

    static String key(RuleId rule) {
        return rule.value();
    }

    Set<String> keys() {
        return cells.keySet();
    }

    /** A cell; an empty one where nothing was judged. */
    Cell cell(String key) {
        return cells.getOrDefault(key, new Cell(enough));
    }

    DeadlineTally deadline(RuleId rule) {
        return deadlines.getOrDefault(rule, new DeadlineTally(enough));
    }

    /** The rules by which at least one plan could be judged. */
    Set<RuleId> rules() {
        return rules;
    }

    /** The deadlines of which at least one plan has an entry. */
    Set<RuleId> deadlines() {
        return deadlines.keySet();
    }

    Totals totals() {
        return totals;
    }

    @Override
    public long size() {
        return totals.documents();
    }

    @Override
    public Persons persons() {
        return persons;
    }
}
