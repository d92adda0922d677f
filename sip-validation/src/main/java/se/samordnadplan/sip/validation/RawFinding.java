package se.samordnadplan.sip.validation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.FormatOrder;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.Citation;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleFinding;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.constraint.ConstraintFault;
import se.samordnadplan.sip.validation.read.ReadFault;
import se.samordnadplan.sip.validation.suppression.Suppression;

/** A finding of any step before it has its words and its line: what is needed to put all of them in order. */
record RawFinding(
        RuleId rule,
        Severity severity,
        Category category,
        @Nullable Binding binding,
        @Nullable JsonPointer pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        Map<String, Object> arguments,
        List<Citation> citations,
        Map<Language, String> message) {

    /** The order of a report: by severity, place (none first), rule and arguments. */
    static final Comparator<RawFinding> ORDER = Comparator.comparing(RawFinding::severity)
            .thenComparing(RawFinding::pointer, Comparator.nullsFirst(FormatOrder.INSTANCE))
            .thenComparing(RawFinding::rule)
            .thenComparing(finding -> finding.arguments().toString());

    static RawFinding of(ReadFault fault) {
        return new RawFinding(
                RuleId.of(fault.rule()),
                fault.severity(),
                Category.READING,
                null,
                fault.pointer(),
                fault.line(),
                fault.column(),
                fault.arguments(),
                List.of(),
                Map.of());
    }

    static RawFinding of(ConstraintFault fault) {
        return new RawFinding(
                RuleId.of(fault.rule()),
                fault.severity(),
                Category.CONSTRAINT,
                null,
                fault.pointer(),
                null,
                null,
                fault.arguments(),
                List.of(),
                Map.of());
    }

    static RawFinding of(RuleFinding finding) {
        return new RawFinding(
                finding.rule(),
                finding.binding().severity(),
                finding.category(),
                finding.binding(),
                finding.pointer(),
                null,
                null,
                finding.arguments(),
                finding.citations(),
                finding.message());
    }

    /** Says what became of an entry of the suppressions, such as {@code suppression-unused}. */
    static RawFinding of(String rule, Severity severity, Suppression entry) {
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put("rule", entry.rule().value());
        arguments.put("until", entry.until().toString());
        arguments.put("line", entry.line());
        return new RawFinding(
                RuleId.of(rule),
                severity,
                Category.SYSTEM,
                null,
                null,
                null,
                null,
                Collections.unmodifiableMap(arguments),
                List.of(),
                Map.of());
    }

    /** Says that the validator itself failed. The rules that did are named, never why: a message may quote the plan. */
    static RawFinding incomplete(List<String> failedRules) {
        return new RawFinding(
                RuleId.of("validation-incomplete"),
                Severity.ERROR,
                Category.SYSTEM,
                null,
                null,
                null,
                null,
                failedRules.isEmpty() ? Map.of() : Map.of("rules", String.join(", ", failedRules)),
                List.of(),
                Map.of());
    }
}
