package se.samordnadplan.sip.cli.review.tally;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samordnadplan.sip.cli.review.MunicipalityRow;
import se.samordnadplan.sip.cli.review.ReviewWords;
import se.samordnadplan.sip.cli.review.SeverityRow;
import se.samordnadplan.sip.cli.review.Share;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;

/**
 * Makes the rows of the municipalities that are shown.
 *
 * @param whole what was counted of all plans
 * @param groups what was counted, by municipality code in order
 * @param disclosure what is shown of it
 * @param active the rule set, for the order of rules
 * @param language the language of the name of what has none
 */
record MunicipalityRows(
        Group whole, Map<String, Group> groups, Disclosure disclosure, ActiveRules active, Language language) {

    List<MunicipalityRow> all() {
        return groups.keySet().stream().filter(disclosure::shows).map(this::row).toList();
    }

    private MunicipalityRow row(String code) {
        var group = groups.get(code);
        var totals = disclosure.shows(code, Judgement.key(Severity.ERROR)) ? group.totals() : null;
        var isKnown = Municipalities.isKnown(code);
        return new MunicipalityRow(
                isKnown ? code : null,
                isKnown ? Municipalities.name(code) : new ReviewWords(language).of("municipality.unknown"),
                group.size(),
                totals == null ? null : (Long) totals.accepted(),
                totals == null ? null : (Long) totals.acceptedWithRemarks(),
                totals == null ? null : (Long) totals.rejected(),
                totals == null ? null : (Long) totals.notEvaluated(),
                Stream.of(Severity.values())
                        .map(severity -> new SeverityRow(severity, share(code, Judgement.key(severity))))
                        .toList(),
                listed(code, whole.rules()).map(rule -> rule(code, rule)).toList(),
                listed(code, whole.deadlines())
                        .map(rule -> deadline(code, rule))
                        .toList());
    }

    /** Those that at least one plan was judged by, and those of which it must not be told that none was. */
    private Stream<RuleId> listed(String code, Set<RuleId> rules) {
        return rules.stream()
                .filter(rule -> groups.get(code).cell(Judgement.key(rule)).size() > 0
                        || !disclosure.shows(code, Judgement.key(rule)))
                .sorted(active.order());
    }

    private MunicipalityRow.OfRule rule(String code, RuleId rule) {
        return new MunicipalityRow.OfRule(rule, share(code, Judgement.key(rule)));
    }

    private MunicipalityRow.OfDeadline deadline(String code, RuleId rule) {
        var kept = share(code, Judgement.key(rule));
        var median = kept.isHidden() ? null : groups.get(code).deadline(rule).median();
        return new MunicipalityRow.OfDeadline(rule, kept, median);
    }

    private Share share(String code, String key) {
        return groups.get(code).cell(key).share(disclosure.shows(code, key));
    }
}
