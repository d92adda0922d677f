package se.samordnadplan.sip.validation.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.Citation;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;

/**
 * Something that is wrong at one place of a document. Immutable; holds no personal data of the document.
 *
 * @param rule the rule, deadline or check that found it
 * @param severity how much it weighs
 * @param binding how strongly the rule set demands the rule; null for READING, CONSTRAINT and SYSTEM
 * @param category the part of the plan it is about, or the step that found it
 * @param pointer the place, for a missing value where it would stand; null where the whole run is meant
 * @param line the line of that value or of the nearest enclosing one, from 1; null where a Java object was judged
 * @param column its column, from 1, in UTF-16 units; null where a Java object was judged
 * @param message the fault and how to mend it
 * @param arguments the values that the message speaks of, by name: ids, dates, counts and words of the format
 * @param citations what the demand rests on as of the reference date
 * @param reason why it is suppressed; null unless it is
 * @param until the last day on which it is suppressed; null unless it is
 * @param ownWording the own message of a rule set or of users' own rules by language, not part of the JSON; empty where the usual one serves
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "rule",
    "severity",
    "binding",
    "category",
    "pointer",
    "line",
    "column",
    "message",
    "arguments",
    "citations",
    "reason",
    "until"
})
public record Finding(
        RuleId rule,
        Severity severity,
        @Nullable Binding binding,
        Category category,
        @Nullable JsonPointer pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String message,
        Map<String, Object> arguments,
        List<Citation> citations,
        @Nullable String reason,
        @Nullable LocalDate until,
        @JsonIgnore Map<Language, String> ownWording) {

    /** Copies the collections, absent ones to empty ones; the arguments keep their order. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(category, "category");
        requireNonNull(message, "message");
        arguments = arguments == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        citations = Lists.copy(citations);
        ownWording = ownWording == null ? Map.of() : Map.copyOf(ownWording);
    }

    Finding in(Language language) {
        return new Finding(
                rule,
                severity,
                binding,
                category,
                pointer,
                line,
                column,
                FindingTexts.message(this, language),
                arguments,
                citations,
                reason,
                until,
                ownWording);
    }
}
