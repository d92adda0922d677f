package se.samordnadplan.sip.cli.review.tally;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.catalogue.RuleTitles;
import se.samordnadplan.sip.cli.review.DeadlineRow;
import se.samordnadplan.sip.cli.review.FaultRow;
import se.samordnadplan.sip.cli.review.Review;
import se.samordnadplan.sip.cli.review.ReviewWords;
import se.samordnadplan.sip.cli.review.RuleRow;
import se.samordnadplan.sip.cli.review.SeverityRow;
import se.samordnadplan.sip.cli.review.Share;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.validation.report.EngineInfo;
import se.samordnadplan.sip.validation.report.RuleSetInfo;

/** Makes the review of what was counted: what is shown, in which order, under which names. */
final class ReviewAssembly {

    private static final int MOST_FAULTS = 10;

    private final ReviewTally tally;
    private final Group all;
    private final RuleSet ruleSet;
    private final ActiveRules active;
    private final LocalDate asOf;
    private final Language language;
    private final Map<RuleId, DeadlineRule> deadlines;

    ReviewAssembly(ReviewTally tally, RuleSet ruleSet, LocalDate asOf, Language language) {
        this.tally = tally;
        this.all = tally.all();
        this.ruleSet = ruleSet;
        this.active = ruleSet.on(asOf);
        this.asOf = asOf;
        this.language = language;
        this.deadlines = active.deadlines().stream()
                .collect(Collectors.toUnmodifiableMap(DeadlineRule::id, Function.identity()));
    }

    Review review() {
        var documents = tally.documents();
        var isEnough = all.persons().isEnough();
        return new Review(
                Review.VERSION,
                asOf.toString(),
                ruleSetInfo(),
                EngineInfo.current(),
                tally.minPersons(),
                isEnough ? null : true,
                all.size() == 0 ? true : null,
                isEnough ? null : (Long) documents.notRead(),
                isEnough ? null : (Long) documents.failedInputs(),
                isEnough ? results() : null,
                null);
    }

    private RuleSetInfo ruleSetInfo() {
        return new RuleSetInfo(
                active.id(),
                active.version(),
                active.status(),
                ruleSet.shipped() ? null : active.parent(),
                ruleSet.sha256().orElse(null),
                active.weakened());
    }

    private Review.Results results() {
        var disclosure = Disclosure.of(all, tally.municipalities());
        var rows = new MunicipalityRows(all, tally.municipalities(), disclosure, active, language);
        return new Review.Results(
                tally.documents(),
                Stream.of(Severity.values())
                        .map(severity -> new SeverityRow(severity, share(Judgement.key(severity))))
                        .toList(),
                faults(),
                ids(active.rules().keySet(), all.rules()).map(this::rule).toList(),
                ids(deadlines.keySet(), all.deadlines()).map(this::deadline).toList(),
                rows.all(),
                disclosure.hiddenGroups());
    }

    /** The ids in force, and those of other versions of the rule set by which enough plans were judged. */
    private Stream<RuleId> ids(Set<RuleId> inForce, Set<RuleId> counted) {
        var others = counted.stream()
                .filter(id -> !inForce.contains(id))
                .filter(id -> all.cell(Judgement.key(id)).judged().isEnough());
        return Stream.concat(inForce.stream(), others)
                .filter(id -> !id.equals(Catalogue.DEADLINE_APPROACHING))
                .sorted(active.order());
    }

    private Share share(String key) {
        var cell = all.cell(key);
        return cell.share(cell.isShowable());
    }

    private RuleRow rule(RuleId id) {
        var bound = active.rules().get(id);
        var binding = bound == null ? null : bound.binding();
        return new RuleRow(id, title(id), severity(binding), binding, share(Judgement.key(id)));
    }

    private DeadlineRow deadline(RuleId id) {
        var rule = deadlines.get(id);
        var binding = rule == null ? null : rule.binding();
        var kept = share(Judgement.key(id));
        var counts = kept.isHidden() ? null : all.deadline(id);
        return new DeadlineRow(
                id,
                title(id),
                severity(binding),
                binding,
                kept,
                counts == null ? null : (Long) counts.in(DeadlineState.LATE),
                counts == null ? null : (Long) counts.in(DeadlineState.OVERDUE),
                counts == null ? null : counts.undecidedIn(DeadlineState.RUNNING),
                counts == null ? null : counts.undecidedIn(DeadlineState.UNDECIDABLE),
                counts == null ? null : counts.median());
    }

    private static @Nullable Severity severity(@Nullable Binding binding) {
        return binding == null ? null : binding.severity();
    }

    private List<FaultRow> faults() {
        var order = Comparator.<Map.Entry<RuleId, Fault>>comparingLong(
                        fault -> -fault.getValue().size())
                .thenComparing(fault -> fault.getValue().severity())
                .thenComparing(Map.Entry::getKey, active.order());
        return tally.faults().entrySet().stream()
                .filter(fault -> fault.getValue().persons().isEnough())
                .sorted(order)
                .limit(MOST_FAULTS)
                .map(fault -> fault(fault.getKey(), fault.getValue()))
                .toList();
    }

    private FaultRow fault(RuleId id, Fault fault) {
        var title = new ReviewWords(language).check(id).orElseGet(() -> title(id));
        return new FaultRow(id, title, fault.severity(), fault.size(), Share.percent(fault.size(), all.size()));
    }

    private String title(RuleId id) {
        return RuleTitles.of(id, active, language);
    }
}
