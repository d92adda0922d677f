package se.samordnadplan.sip.cli.review.tally;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samordnadplan.sip.cli.output.Totals;
import se.samordnadplan.sip.rules.RuleId;

/** What is counted of a group of plans: those of a municipality, or all. Not thread-safe. */
final class Group implements Part {

    private final Count plans;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<RuleId, DeadlineTally> deadlines = new HashMap<>();
    private final Set<RuleId> rules = new HashSet<>();
    private Totals totals = Totals.NONE;

    Group(int enough) {
        this.plans = new Count(enough);
    }

    /** Adds a plan; the document must have been read. */
    void add(Contribution plan) {
        addJudgements(Judgement.of(plan), plan.person());
        addLapses(plan.lapses(), plan.person());
        totals = totals.plus(plan.report().verdict());
        plans.add(plan.person());
    }

    private void addJudgements(List<Judgement> judgements, long person) {
        for (var judgement : judgements) {
            cells.computeIfAbsent(judgement.key(), key -> new Cell(plans)).add(judgement.isSatisfied(), person);
            if (judgement.rule() != null) {
                rules.add(judgement.rule());
            }
        }
        var judged = judgements.stream().map(Judgement::key).collect(toSet());
        cells.forEach((key, cell) -> {
            if (!judged.contains(key)) {
                cell.addOther(person);
            }
        });
    }

    private void addLapses(List<Contribution.Lapse> lapses, long person) {
        for (var lapse : lapses) {
            deadlines
                    .computeIfAbsent(lapse.rule(), rule -> new DeadlineTally(plans))
                    .add(lapse, person);
        }
        var had = lapses.stream().map(Contribution.Lapse::rule).collect(toSet());
        deadlines.forEach((rule, tally) -> {
            if (!had.contains(rule)) {
                tally.addPlanWithout(person);
            }
        });
    }

    Set<String> keys() {
        return cells.keySet();
    }

    /** A cell; one in which nothing was judged where there is none. */
    Cell cell(String key) {
        return cells.getOrDefault(key, new Cell(plans));
    }

    DeadlineTally deadline(RuleId rule) {
        return deadlines.getOrDefault(rule, new DeadlineTally(plans));
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

    Persons persons() {
        return plans.persons();
    }

    @Override
    public long size() {
        return plans.size();
    }

    @Override
    public List<Persons> sides() {
        return plans.sides();
    }
}
