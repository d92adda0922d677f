package se.samordnadplan.sip.cli.command;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.deadlines.ListedDeadline;
import se.samordnadplan.sip.cli.deadlines.Shared;
import se.samordnadplan.sip.cli.input.Document;
import se.samordnadplan.sip.cli.input.Item;
import se.samordnadplan.sip.cli.input.Unreadable;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.ValidationOption;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * Judges what comes in and keeps the deadlines. Where memory does not suffice, that is no fault of the document, but of the
 * number of deadlines that are kept: it ends the run. Thread-safe.
 *
 * @param validator judges
 * @param ruleSet what it judges by
 * @param asOf the date that is judged at
 * @param language the language of the titles
 * @param all whether deadlines that have ended are kept too
 * @param shared what the deadlines have in common
 */
record DeadlineJudging(
        SipValidator validator, RuleSet ruleSet, LocalDate asOf, Language language, boolean all, Shared shared)
        implements Function<Item, JudgedDeadlines> {

    @Override
    public JudgedDeadlines apply(Item item) {
        return item instanceof Unreadable unreadable
                ? JudgedDeadlines.none(item.name(), unreadable.reason(), unreadable.cause())
                : judge((Document) item);
    }

    private JudgedDeadlines judge(Document document) {
        try {
            var report = validator.validate(document.json(), asOf, ValidationOption.document(document.name()));
            var deadlines = ListedDeadline.of(report, ruleSet, language, all, shared);
            return new JudgedDeadlines(deadlines, lack(report, document.name()), null);
        } catch (RuntimeException | StackOverflowError e) {
            return JudgedDeadlines.none(document.name(), Failures.reason(e), e);
        }
    }

    /** A document that is no plan to anybody who reads it may have deadlines all the same. */
    static @Nullable String lack(ValidationReport report, String name) {
        if (report.plan().version() == null) {
            return "'" + name + "' was not read, so its deadlines are missing; sip validate tells what to mend";
        }
        return report.verdict() == Verdict.NOT_EVALUATED
                ? "'" + name + "' was not evaluated in full, so deadlines may be missing; sip validate tells more"
                : null;
    }
}
