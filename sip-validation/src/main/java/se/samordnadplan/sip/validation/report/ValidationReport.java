package se.samordnadplan.sip.validation.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.Language;

/**
 * The report of one validation of one document, format 1.0.
 *
 * <p>Immutable and thread-safe. Its JSON does not depend, to the byte, on where it is written: machine, time zone and locale
 * play no part. Holds no personal data. Source: the report format, version 1.0.
 *
 * @param reportVersion the version of the report format, 1.0
 * @param document the name of the document; null where none was given
 * @param verdict what the report says as a whole
 * @param plan which plan was judged
 * @param judgedAs the status that the plan was judged as; null where that was not asked for
 * @param asOf the date the plan was judged at
 * @param referenceDate the day whose law, rule-set version and ages were used; of a document that was not read the as-of
 *     date
 * @param ruleSet by which rule set it was judged
 * @param engine by which program
 * @param summary how many findings there are
 * @param truncated true where {@code findings} or {@code suppressed} holds not all of them; null otherwise
 * @param findings errors, warnings, infos; within them by place, rule and arguments
 * @param suppressed findings that a suppression holds back, each with {@code reason} and {@code until}, in the order of
 *     {@code findings}; they do not count in the verdict
 * @param deadlines in the order of the rule set, then by place; empty where the document was not read
 * @param checklist how each rule of the set came out, in catalogue order; empty where the document was not read
 * @param nextChange when the verdict changes next; null where that was not asked for, or where it does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "reportVersion",
    "document",
    "verdict",
    "plan",
    "judgedAs",
    "asOf",
    "referenceDate",
    "ruleSet",
    "engine",
    "summary",
    "truncated",
    "findings",
    "suppressed",
    "deadlines",
    "checklist",
    "nextChange"
})
public record ValidationReport(
        String reportVersion,
        @Nullable String document,
        Verdict verdict,
        PlanInfo plan,
        @Nullable PlanStatus judgedAs,
        LocalDate asOf,
        LocalDate referenceDate,
        RuleSetInfo ruleSet,
        EngineInfo engine,
        Summary summary,
        @Nullable Boolean truncated,
        List<Finding> findings,
        List<Finding> suppressed,
        List<Deadline> deadlines,
        List<ChecklistRow> checklist,
        @Nullable NextChange nextChange) {

    /** The version of the report format that this library writes and reads. */
    public static final String VERSION = "1.0";

    /** Copies the lists, absent ones to empty ones. */
    public ValidationReport {
        requireNonNull(reportVersion, "reportVersion");
        requireNonNull(verdict, "verdict");
        requireNonNull(plan, "plan");
        requireNonNull(asOf, "asOf");
        requireNonNull(referenceDate, "referenceDate");
        requireNonNull(ruleSet, "ruleSet");
        requireNonNull(engine, "engine");
        requireNonNull(summary, "summary");
        findings = Lists.copy(findings);
        suppressed = Lists.copy(suppressed);
        deadlines = Lists.copy(deadlines);
        checklist = Lists.copy(checklist);
    }

    /**
     * Reads a report that {@link #toJson()} or {@link #toJsonLine()} wrote.
     *
     * @param json one JSON object
     * @return the report; equal to the one that was written, unless a rule set had messages of its own: those are then
     *     known only in the language they were written in
     * @throws IllegalArgumentException if the text is no report of format 1.0; it quotes nothing of the text
     */
    public static ValidationReport parse(String json) {
        return ReportJson.parse(requireNonNull(json, "json"));
    }

    /**
     * The report with its messages in another language.
     *
     * @param language the language
     * @return a report that is equal but for the messages
     */
    public ValidationReport in(Language language) {
        requireNonNull(language, "language");
        return new ValidationReport(
                reportVersion,
                document,
                verdict,
                plan,
                judgedAs,
                asOf,
                referenceDate,
                ruleSet,
                engine,
                summary,
                truncated,
                findings.stream().map(finding -> finding.in(language)).toList(),
                suppressed.stream().map(finding -> finding.in(language)).toList(),
                deadlines,
                checklist,
                nextChange);
    }

    /**
     * The report as JSON for people: two spaces, line feeds, one at the end.
     *
     * @return an object
     */
    public String toJson() {
        return ReportJson.pretty(this);
    }

    /**
     * The report as JSON on one line, without a line feed.
     *
     * @return an object
     */
    public String toJsonLine() {
        return ReportJson.line(this);
    }
}
