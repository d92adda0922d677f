package se.samordnadplan.sip.cli.review.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import se.samordnadplan.sip.cli.review.Documents;
import se.samordnadplan.sip.cli.review.Review;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.Finding;

/**
 * Counts, document by document, what a review tells, with the same memory for many as for few. The order of the documents
 * plays no part. Not thread-safe.
 */
public final class ReviewTally {

    private final int minPersons;
    private final Group all;
    private final Map<String, Group> municipalities = new TreeMap<>();
    private final Map<RuleId, Fault> faults = new HashMap<>();
    private long notRead;
    private long failedInputs;

    /**
     * Nothing counted yet.
     *
     * @param minPersons groups of fewer persons are not shown; 1 or more
     */
    public ReviewTally(int minPersons) {
        this.minPersons = minPersons;
        this.all = new Group(minPersons);
    }

    /**
     * Adds a document.
     *
     * @param document what it contributes
     */
    public void add(Contribution document) {
        if (!document.isRead()) {
            notRead++;
            return;
        }
        all.add(document);
        municipalities
                .computeIfAbsent(document.municipality(), code -> new Group(minPersons))
                .add(document);
        faultsOf(document)
                .forEach((rule, severity) -> faults.computeIfAbsent(rule, id -> new Fault(minPersons))
                        .add(severity, document.person()));
    }

    /** Each fault once, as its gravest finding weighs. Advice is no fault, and a failure of the validator is none of the plan. */
    private static Map<RuleId, Severity> faultsOf(Contribution document) {
        var faults = new HashMap<RuleId, Severity>();
        for (var finding : document.report().findings()) {
            if (isFault(finding)) {
                faults.merge(finding.rule(), finding.severity(), Fault::graver);
            }
        }
        return faults;
    }

    private static boolean isFault(Finding finding) {
        return finding.severity() != Severity.INFO && finding.category() != Category.SYSTEM;
    }

    /** Adds an input of which nothing is known, because it could not be opened or the program failed on it. */
    public void addFailedInput() {
        failedInputs++;
    }

    /**
     * The review of what was added.
     *
     * @param ruleSet by which the plans were judged
     * @param asOf the date they were judged at
     * @param language the language of titles
     * @return what may be shown
     */
    public Review review(RuleSet ruleSet, LocalDate asOf, Language language) {
        return new ReviewAssembly(this, ruleSet, asOf, language).review();
    }

    int minPersons() {
        return minPersons;
    }

    Group all() {
        return all;
    }

    Map<String, Group> municipalities() {
        return municipalities;
    }

    Map<RuleId, Fault> faults() {
        return faults;
    }

    Documents documents() {
        var areVerdictsShown = all.cell(Judgement.key(Severity.ERROR)).isShowable();
        return Documents.of(all.totals(), notRead, failedInputs, areVerdictsShown);
    }
}
