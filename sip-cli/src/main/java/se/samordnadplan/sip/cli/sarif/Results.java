package se.samordnadplan.sip.cli.sarif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * The findings of a report as results.
 *
 * @param descriptors the rules of the run
 * @param report the report
 */
record Results(Descriptors descriptors, ValidationReport report) {

    /** Says that the validator failed, which is no result but a notification. */
    static final RuleId INCOMPLETE = RuleId.of("validation-incomplete");

    List<Sarif.Result> all() {
        var fingerprints = new Fingerprints(report);
        var results = new ArrayList<Sarif.Result>();
        for (var finding : report.findings()) {
            if (!finding.rule().equals(INCOMPLETE)) {
                results.add(result(finding, fingerprints.next(finding), List.of()));
            }
        }
        for (var finding : report.suppressed()) {
            results.add(result(finding, fingerprints.next(finding), List.of(suppression(finding))));
        }
        return results;
    }

    private static Sarif.Suppression suppression(Finding finding) {
        var until = finding.until() == null
                ? Map.<String, Object>of()
                : Map.<String, Object>of("until", finding.until().toString());
        return new Sarif.Suppression("external", finding.reason(), until);
    }

    private Sarif.Result result(
            Finding finding, Map<String, String> fingerprints, List<Sarif.Suppression> suppressions) {
        return new Sarif.Result(
                finding.rule().value(),
                descriptors.indexOf(finding.rule()),
                "fail",
                Descriptors.level(finding.severity()),
                new Sarif.Text(finding.message()),
                List.of(location(finding)),
                fingerprints,
                suppressions,
                properties(finding));
    }

    private Sarif.Location location(Finding finding) {
        var document = DocumentPlace.of(Objects.requireNonNullElse(report.document(), ""));
        var place = finding.line() == null || finding.column() == null
                ? document.whole()
                : document.at(finding.line(), finding.column());
        return new Sarif.Location(
                place,
                finding.pointer() == null
                        ? List.of()
                        : List.of(new Sarif.LogicalLocation(finding.pointer().toString(), "value")));
    }

    /** What SARIF has no place for, under the names of the report. */
    private Map<String, Object> properties(Finding finding) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("category", finding.category());
        if (finding.binding() != null) {
            properties.put("binding", finding.binding());
        }
        if (report.plan().id() != null) {
            properties.put("plan", report.plan().id());
        }
        if (!finding.citations().isEmpty()) {
            properties.put("citations", finding.citations());
        }
        return properties;
    }
}
