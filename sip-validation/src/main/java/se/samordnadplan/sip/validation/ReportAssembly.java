package se.samordnadplan.sip.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.constraint.PersonalIds;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.rules.deadline.JudgedDeadline;
import se.samordnadplan.sip.validation.read.Place;
import se.samordnadplan.sip.validation.report.ChecklistRow;
import se.samordnadplan.sip.validation.report.Deadline;
import se.samordnadplan.sip.validation.report.EngineInfo;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.FindingTexts;
import se.samordnadplan.sip.validation.report.NextChange;
import se.samordnadplan.sip.validation.report.PlanInfo;
import se.samordnadplan.sip.validation.report.RuleSetInfo;
import se.samordnadplan.sip.validation.report.Summary;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.suppression.Suppression;

/** Makes the report of an assessment: order, places, words, evidence. */
final class ReportAssembly {

    private static final Optional<NextChange> NONE = Optional.empty();

    private final SipValidator.Builder settings;
    private final Input input;
    private final ValidationOption.Asked asked;
    private final LocalDate asOf;

    ReportAssembly(SipValidator.Builder settings, Input input, ValidationOption.Asked asked, LocalDate asOf) {
        this.settings = settings;
        this.input = input;
        this.asked = asked;
        this.asOf = asOf;
    }

    ValidationReport of(Examination examination) {
        var assessment = examination.on(asOf);
        assessment.matched().forEach(asked.matched());
        var nextChange = asked.nextChange() ? NextChangeSearch.after(asOf, examination, assessment) : NONE;
        return of(assessment, nextChange.orElse(null));
    }

    /** The report where the validator failed outside the steps of the examination: nothing is said of the plan. */
    ValidationReport ofFailure() {
        return of(Assessment.failed(), null);
    }

    private ValidationReport of(Assessment assessment, @Nullable NextChange nextChange) {
        var judgement = assessment.judgement();
        var referenceDate = judgement == null ? asOf : judgement.referenceDate();
        var active = judgement == null ? settings.ruleSet.on(referenceDate) : judgement.active();
        boolean truncated =
                Math.max(assessment.findings().size(), assessment.held().size()) > settings.maxFindings;
        return new ValidationReport(
                ValidationReport.VERSION,
                asked.document(),
                assessment.verdict(),
                planInfo(),
                asked.status(),
                asOf,
                referenceDate,
                ruleSet(active),
                EngineInfo.current(),
                summary(assessment),
                truncated ? Boolean.TRUE : null,
                findings(assessment.findings().stream().map(Told::of).toList()),
                findings(assessment.held().stream().map(Told::of).toList()),
                judgement == null ? List.of() : deadlines(judgement),
                judgement == null ? unchecked(active) : checklist(judgement, assessment),
                nextChange);
    }

    private static List<ChecklistRow> checklist(Judgement judgement, Assessment assessment) {
        var rows = new ArrayList<ChecklistRow>(judgement.checklist().size());
        for (var row : judgement.checklist()) {
            boolean suppressed = row.state() == ChecklistState.VIOLATED && isSuppressed(row.rule(), assessment);
            rows.add(new ChecklistRow(row.rule(), suppressed ? ChecklistState.SUPPRESSED : row.state()));
        }
        return rows;
    }

    /** A rule with findings of which none is left. */
    private static boolean isSuppressed(RuleId rule, Assessment assessment) {
        return !assessment.held().isEmpty()
                && assessment.findings().stream()
                        .noneMatch(finding -> finding.rule().equals(rule));
    }

    /** Nothing for a document that was not read; of another one no rule could be asked. */
    private List<ChecklistRow> unchecked(ActiveRules active) {
        return input.plan() == null
                ? List.of()
                : active.rules().keySet().stream()
                        .filter(rule -> !rule.equals(Catalogue.DEADLINE_APPROACHING))
                        .map(rule -> new ChecklistRow(rule, ChecklistState.INCOMPLETE))
                        .toList();
    }

    private PlanInfo planInfo() {
        SipPlan plan = input.plan();
        return plan == null
                ? new PlanInfo(null, null, input.sha256())
                : new PlanInfo(idWithoutPerson(plan.id()), plan.version(), input.sha256());
    }

    /** An id that is an identity number is not repeated. */
    private static @Nullable String idWithoutPerson(@Nullable String id) {
        return id == null || PersonalIds.isPersonal(id) ? null : id;
    }

    private RuleSetInfo ruleSet(ActiveRules active) {
        var set = settings.ruleSet;
        return new RuleSetInfo(
                active.id(),
                active.version(),
                active.status(),
                set.shipped() ? null : active.parent(),
                set.sha256().orElse(null),
                active.weakened());
    }

    private static Summary summary(Assessment assessment) {
        var counts = new int[Severity.values().length];
        for (var finding : assessment.findings()) {
            counts[finding.severity().ordinal()]++;
        }
        return new Summary(
                counts[Severity.ERROR.ordinal()],
                counts[Severity.WARNING.ordinal()],
                counts[Severity.INFO.ordinal()],
                assessment.held().size());
    }

    private List<Finding> findings(List<Told> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var kept = found.stream()
                .sorted(Comparator.comparing(Told::finding, RawFinding.ORDER))
                .limit(settings.maxFindings)
                .toList();
        var places = input.places(kept.stream()
                .map(Told::finding)
                .filter(finding -> finding.line() == null)
                .map(RawFinding::pointer)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return kept.stream().map(told -> finding(told, places)).toList();
    }

    private Finding finding(Told told, Map<JsonPointer, Place> places) {
        var raw = told.finding();
        var place = raw.pointer() == null || raw.line() != null ? null : places.get(raw.pointer());
        return new Finding(
                raw.rule(),
                raw.severity(),
                raw.binding(),
                raw.category(),
                raw.pointer(),
                place == null ? raw.line() : Integer.valueOf(place.line()),
                place == null ? raw.column() : Integer.valueOf(place.column()),
                FindingTexts.message(raw.rule(), raw.arguments(), raw.message(), settings.language),
                raw.arguments(),
                raw.citations(),
                told.by() == null ? null : told.by().reason(),
                told.by() == null ? null : told.by().until(),
                raw.message());
    }

    /** A finding, and by what it is suppressed; null where it is not. */
    private record Told(RawFinding finding, @Nullable Suppression by) {

        static Told of(RawFinding finding) {
            return new Told(finding, null);
        }

        static Told of(Assessment.Held held) {
            return new Told(held.finding(), held.by());
        }
    }

    private static List<Deadline> deadlines(Judgement judgement) {
        return judgement.deadlines().stream()
                .map(deadline -> deadline(deadline, judgement.referenceDate()))
                .toList();
    }

    private static Deadline deadline(JudgedDeadline judged, LocalDate referenceDate) {
        var rule = judged.rule();
        return new Deadline(
                rule.id(),
                judged.state(),
                rule.binding(),
                judged.pointer(),
                new Deadline.Start(rule.start(), judged.startOn()),
                judged.dueOn(),
                judged.completedOn(),
                judged.workingDaysLeft(),
                judged.workingDaysOver(),
                rule.citationsOn(referenceDate));
    }
}
