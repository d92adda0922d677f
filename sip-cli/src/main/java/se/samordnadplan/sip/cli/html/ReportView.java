package se.samordnadplan.sip.cli.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.catalogue.RuleTitles;
import se.samordnadplan.sip.cli.page.Printable;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.validation.report.Deadline;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * A report as the page shows it. What comes from outside is printable here.
 *
 * @param words the words
 * @param report the report
 * @param rules what was demanded; it knows the titles
 * @param events what the time line shows besides deadlines; empty where the document was not read
 */
record ReportView(HtmlWords words, ValidationReport report, ActiveRules rules, List<Event> events) {

    /** Stands in ids and links for the number of the document, which is known only when all before it are written. */
    static final String NUMBER = "\0";

    String anchor() {
        return "d" + NUMBER;
    }

    String anchor(String part) {
        return anchor() + "-" + part;
    }

    String heading() {
        return report.plan().id() == null
                ? words.of(wasRead() ? "heading.withoutId" : "heading.unread")
                : words.format("heading.plan", Map.of("id", report.plan().id()));
    }

    boolean wasRead() {
        return report.plan().version() != null;
    }

    String document() {
        return report.document() == null ? words.of("none") : Printable.of(report.document());
    }

    @Nullable
    String planId() {
        return report.plan().id() == null ? null : Printable.of(report.plan().id());
    }

    Tone tone() {
        return Tone.of(report.verdict());
    }

    String verdict() {
        return words.of(report.verdict(), "verdict");
    }

    String meaning() {
        return words.of(report.verdict(), wasRead() ? "meaning" : "meaning.unread");
    }

    String counts() {
        return words.shared().findings(report.summary());
    }

    String asOf() {
        return report.judgedAs() == null
                ? report.asOf().toString()
                : words.format(
                        "asOf.status", Map.of("date", report.asOf(), "status", words.of(report.judgedAs(), "status")));
    }

    String ruleSet() {
        var set = report.ruleSet();
        return words.format(
                "ruleSet.status",
                Map.of("id", set.id(), "version", set.version(), "status", words.of(set.status(), "ruleSet")));
    }

    @Nullable
    String weakened() {
        var weakened = report.ruleSet().weakened();
        return weakened.isEmpty()
                ? null
                : words.format(
                        "weakened",
                        Map.of("rules", weakened.stream().map(RuleId::value).collect(Collectors.joining(", "))));
    }

    String engine() {
        return Printable.of(report.engine().name() + " " + report.engine().version());
    }

    @Nullable
    String nextChange() {
        var next = report.nextChange();
        return next == null
                ? null
                : words.format(
                        "next",
                        Map.of("on", next.on(), "verdict", words.of(next.verdict(), "verdict"), "rule", next.rule()));
    }

    List<Group> groups() {
        return Stream.of(Part.values())
                .map(part -> new Group(
                        words.of(part, "part"),
                        views(report.findings().stream()
                                .filter(finding -> Part.of(finding) == part)
                                .toList())))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    List<FindingView> suppressed() {
        return views(report.suppressed());
    }

    private List<FindingView> views(List<Finding> findings) {
        return findings.stream().map(finding -> new FindingView(words, finding)).toList();
    }

    @Nullable
    String leftOut() {
        var summary = report.summary();
        int left = summary.errors()
                + summary.warnings()
                + summary.infos()
                - report.findings().size();
        return left == 0 ? null : words.format("leftOut", Map.of("n", left));
    }

    Checklist checklist() {
        return new Checklist(words, report.checklist(), rules);
    }

    /** The deadlines, the earliest first. */
    List<DeadlineView> deadlines() {
        return report.deadlines().stream()
                .sorted(comparing(Deadline::dueOn, nullsLast(naturalOrder())))
                .map(deadline -> new DeadlineView(words, deadline, title(deadline.rule()), report.asOf()))
                .toList();
    }

    private String title(RuleId rule) {
        return Printable.of(RuleTitles.of(rule, rules, words.language()));
    }

    Optional<TimeLine> timeLine() {
        var dots = events.stream()
                .map(event -> new TimeLine.Dot(label(event), event.on(), event.planned()))
                .toList();
        var bars = deadlines().stream().flatMap(view -> view.bar().stream()).toList();
        return TimeLine.of(dots, bars, report.asOf());
    }

    private String label(Event event) {
        return event.on() + " " + name(event);
    }

    /** What happened, and that it is only planned where it is. */
    String name(Event event) {
        var name = words.of(event.what());
        return event.planned() ? words.format("event.planned", Map.of("event", name)) : name;
    }

    /** The picture in words: from when to when, and how much it shows. */
    String pictureInWords(TimeLine line) {
        return words.format(
                "timeLine.text",
                Map.of(
                        "first", line.scale().first(),
                        "last", line.scale().last(),
                        "events", events.size(),
                        "deadlines", report.deadlines().size()));
    }

    String asOfInPicture() {
        return words.format("timeLine.asOf", Map.of("date", report.asOf()));
    }

    String asOfFar() {
        return words.format("timeLine.asOfFar", Map.of("date", report.asOf()));
    }

    String rowsLeftOut(TimeLine line) {
        return words.format("timeLine.leftOut", Map.of("n", line.leftOut()));
    }

    /**
     * The findings of one part of the plan.
     *
     * @param title the part
     * @param findings its findings, in the order of the report
     */
    record Group(String title, List<FindingView> findings) {}
}
