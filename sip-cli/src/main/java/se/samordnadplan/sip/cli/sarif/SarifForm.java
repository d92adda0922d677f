package se.samordnadplan.sip.cli.sarif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.catalogue.ReportableRules;
import se.samordnadplan.sip.cli.output.JsonText;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.cli.output.Share;
import se.samordnadplan.sip.cli.output.Totals;
import se.samordnadplan.sip.cli.text.LeftOut;
import se.samordnadplan.sip.cli.text.TextWords;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.report.EngineInfo;
import se.samordnadplan.sip.validation.report.FindingTexts;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * A SARIF 2.1.0 log of one run: the rules, the findings as results, and as notifications what was not evaluated. The
 * summary of a document is its notifications, its text the results. Immutable.
 */
public final class SarifForm implements ReportForm {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final int OF_NOTIFICATIONS = 12;
    private static final int OF_RESULTS = 8;
    private static final Sarif.Reference NOT_EVALUATED = new Sarif.Reference("not-evaluated", 0);

    private final Descriptors rules;
    private final Language language;
    private final TextWords words;

    /**
     * The form.
     *
     * @param ruleSet what the plans are judged by
     * @param asOf the day that they are judged at, whose bindings and citations the list of rules tells
     * @param language the language
     */
    public SarifForm(RuleSet ruleSet, LocalDate asOf, Language language) {
        this.rules = new Descriptors(ReportableRules.of(ruleSet, asOf, language));
        this.language = language;
        this.words = new TextWords(language);
    }

    @Override
    public Share render(ValidationReport report, byte[] json) {
        var results = new Results(rules, report)
                .all().stream()
                        .map(result -> JsonText.element(result, OF_RESULTS))
                        .collect(Collectors.joining(","));
        return new Share(notifications(report), results);
    }

    private String notifications(ValidationReport report) {
        var document = Objects.requireNonNullElse(report.document(), "");
        var notifications = new ArrayList<Sarif.Notification>();
        if (report.verdict() == Verdict.NOT_EVALUATED) {
            var message = FindingTexts.message(Results.INCOMPLETE, Map.of(), language);
            notifications.add(notification(document, NOT_EVALUATED, message, "error"));
        }
        var level = Descriptors.level(LeftOut.severity(report));
        words.leftOut(report).ifPresent(left -> notifications.add(notification(document, null, left, level)));
        return notifications.stream().map(SarifForm::following).collect(Collectors.joining());
    }

    @Override
    public Optional<Share> renderMissing(String document, String reason) {
        return Optional.of(new Share(following(notification(document, NOT_EVALUATED, reason, "error")), ""));
    }

    private static Sarif.Notification notification(
            String document, Sarif.@Nullable Reference descriptor, String message, String level) {
        var location = new Sarif.Location(DocumentPlace.of(document).whole(), List.of());
        return new Sarif.Notification(descriptor, new Sarif.Text(message), level, List.of(location));
    }

    /** The totals are always the first notification, so each one has another before it. */
    private static String following(Sarif.Notification notification) {
        return "," + JsonText.element(notification, OF_NOTIFICATIONS);
    }

    @Override
    public boolean beginsWithSummary() {
        return true;
    }

    @Override
    public String opening(Totals totals) {
        return around(totals).get(0);
    }

    @Override
    public String between() {
        return around(Totals.NONE).get(1);
    }

    @Override
    public String separator() {
        return ",";
    }

    @Override
    public String afterTexts() {
        var rest = around(Totals.NONE).get(2);
        return rest.substring(0, rest.indexOf(']'));
    }

    @Override
    public String closing(Totals totals) {
        return around(totals).get(2).stripLeading();
    }

    @Override
    public Optional<String> nothing() {
        return Optional.of(JsonText.of(log(List.of(totals(Totals.NONE)), true, List.of())));
    }

    private List<String> around(Totals totals) {
        var successful = totals.notEvaluated() + totals.missing() == 0;
        return JsonText.around(log(List.of(totals(totals), JsonText.GAP), successful, List.of(JsonText.GAP)));
    }

    private Sarif.Notification totals(Totals totals) {
        return new Sarif.Notification(null, new Sarif.Text(words.totals(totals)), "note", List.of());
    }

    private Sarif.Log log(List<?> notifications, boolean successful, List<?> results) {
        var driver = new Sarif.Driver("sip", EngineInfo.current().version(), rules.all(), List.of(notEvaluated()));
        var invocation = new Sarif.Invocation(successful, notifications);
        var run = new Sarif.Run(new Sarif.Tool(driver), List.of(invocation), "utf16CodeUnits", language.tag(), results);
        return new Sarif.Log(SCHEMA, "2.1.0", List.of(run));
    }

    private Sarif.Descriptor notEvaluated() {
        var title = new Sarif.Text(words.of(Verdict.NOT_EVALUATED, "verdict") + ".");
        return new Sarif.Descriptor(
                NOT_EVALUATED.id(), title, null, null, new Sarif.Configuration(true, "error"), Map.of());
    }
}
