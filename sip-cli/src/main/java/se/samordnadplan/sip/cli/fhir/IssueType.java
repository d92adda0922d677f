package se.samordnadplan.sip.cli.fhir;

import java.util.Map;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.validation.report.Finding;

/** Which kind of issue, of those that FHIR knows, a finding is. */
final class IssueType {

    static final String EXCEPTION = "exception";
    static final String INFORMATIONAL = "informational";
    static final String PROCESSING = "processing";

    private static final String INVARIANT = "invariant";
    private static final Map<String, String> CHECKS = Map.ofEntries(
            Map.entry("json-too-large", "too-long"),
            Map.entry("json-invalid-value", "value"),
            Map.entry("format-version-unsupported", "not-supported"),
            Map.entry("field-required", "required"),
            Map.entry("id-unique", INVARIANT),
            Map.entry("list-unique", INVARIANT),
            Map.entry("reference-resolves", INVARIANT),
            Map.entry("dates-ordered", INVARIANT),
            Map.entry("activity-status-consistent", INVARIANT),
            Map.entry("protected-identity-respected", INVARIANT),
            Map.entry("validation-incomplete", EXCEPTION),
            Map.entry("deadline-approaching", INFORMATIONAL));

    private IssueType() {}

    static String of(Finding finding) {
        return CHECKS.getOrDefault(finding.rule().value(), of(finding.category()));
    }

    private static String of(Category category) {
        return switch (category) {
            case READING -> "structure";
            case CONSTRAINT -> "value";
            case SYSTEM -> PROCESSING;
            default -> "business-rule";
        };
    }
}
