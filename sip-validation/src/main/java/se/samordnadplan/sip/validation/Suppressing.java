package se.samordnadplan.sip.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.suppression.Suppression;

/**
 * Applies suppressions to what was found out about a plan: takes findings out, and tells where an entry has expired, is
 * refused or is not used. One object serves one assessment.
 */
final class Suppressing {

    private static final RuleId PLAN_IS_SIP = RuleId.of("plan-is-sip");
    private static final RuleId REQUIRED = RuleId.of("field-required");
    private static final Set<JsonPointer> STATUS_AND_KIND =
            Set.of(JsonPointer.parse("/status"), JsonPointer.parse("/planType"));

    private final Assessment found;
    private final LocalDate asOf;
    private final Map<RuleId, List<RawFinding>> byRule;

    /** By the first of the entries that suppress it. */
    private final Map<RawFinding, Suppression> held = new HashMap<>();

    private final List<Suppression> matched = new ArrayList<>();
    private final List<RawFinding> told = new ArrayList<>();

    private Suppressing(Assessment found, LocalDate asOf) {
        this.found = found;
        this.asOf = asOf;
        this.byRule = found.findings().stream().collect(Collectors.groupingBy(RawFinding::rule));
    }

    /**
     * The assessment with the suppressions applied.
     *
     * @param entries those that are looked at for the plan, in the order of the file
     */
    static Assessment apply(List<Suppression> entries, Assessment found, LocalDate asOf) {
        if (entries.isEmpty()) {
            return found;
        }
        var suppressing = new Suppressing(found, asOf);
        entries.forEach(suppressing::apply);
        return suppressing.result();
    }

    private void apply(Suppression entry) {
        var findings = byRule.getOrDefault(entry.rule(), List.of()).stream()
                .filter(finding -> entry.covers(finding.pointer()))
                .toList();
        if (!findings.isEmpty()) {
            matched.add(entry);
        }
        if (entry.isExpired(asOf)) {
            tellIf(!findings.isEmpty(), "suppression-expired", Severity.WARNING, entry);
            return;
        }
        // Where something was not checked, nobody knows what the entry would have matched.
        tellIf(
                findings.isEmpty() && entry.plan() != null && found.complete(),
                "suppression-unused",
                Severity.WARNING,
                entry);
        tellIf(findings.stream().anyMatch(this::cannotBeSuppressed), "suppression-refused", Severity.ERROR, entry);
        findings.stream()
                .filter(finding -> !cannotBeSuppressed(finding))
                .forEach(finding -> held.putIfAbsent(finding, entry));
    }

    private void tellIf(boolean condition, String rule, Severity severity, Suppression entry) {
        if (condition) {
            told.add(RawFinding.of(rule, severity, entry));
        }
    }

    private boolean cannotBeSuppressed(RawFinding finding) {
        return restsOnStatute(finding) || leavesOpenWhatApplies(finding);
    }

    /** Without a status or a kind of plan nobody can say which rules apply: nothing is judged, and nothing may be accepted. */
    private static boolean leavesOpenWhatApplies(RawFinding finding) {
        return finding.rule().equals(PLAN_IS_SIP)
                || finding.rule().equals(REQUIRED)
                        && finding.pointer() != null
                        && STATUS_AND_KIND.contains(finding.pointer());
    }

    /** Of the version of the rule set that the reference date chose. */
    private boolean restsOnStatute(RawFinding finding) {
        var judgement = found.judgement();
        return finding.binding() == Binding.MANDATORY
                && judgement != null
                && citesStatute(finding.rule(), judgement.active());
    }

    private static boolean citesStatute(RuleId id, ActiveRules active) {
        var rule = active.rules().get(id);
        return rule == null
                ? active.deadlines().stream().anyMatch(deadline -> deadline.id().equals(id) && deadline.citesStatute())
                : rule.citesStatute();
    }

    private Assessment result() {
        var open = found.findings().stream().filter(finding -> !held.containsKey(finding));
        return new Assessment(
                Stream.concat(open, told.stream()).toList(),
                found.findings().stream()
                        .filter(held::containsKey)
                        .map(finding -> new Assessment.Held(finding, held.get(finding)))
                        .toList(),
                matched,
                found.judgement(),
                found.complete());
    }
}
