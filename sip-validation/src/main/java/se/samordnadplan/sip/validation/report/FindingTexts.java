package se.samordnadplan.sip.validation.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.RuleId;

/**
 * Words for findings, from the rule and the arguments alone. Thread-safe.
 *
 * <p>Where a rule has several texts, the argument {@code expected} chooses one; of a deadline, whether there is a day on
 * which it was completed. The texts of the rules come first, then those of the checks before the rules.
 */
public final class FindingTexts {

    private static final String COMPLETED_ON = "completedOn";

    private FindingTexts() {}

    /**
     * The message of a finding.
     *
     * @param rule the rule, deadline or check
     * @param arguments the values that the message speaks of
     * @param language the language
     * @return the fault and how to mend it
     * @throws IllegalArgumentException if there is no text for the rule
     */
    public static String message(RuleId rule, Map<String, Object> arguments, Language language) {
        var key = keys(rule, arguments)
                .filter(FindingTexts::isThere)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "[" + rule + "] has no message. Maybe add it to the message files."));
        var bundle = Messages.ofRules().has(key) ? Messages.ofRules() : Checks.TEXTS;
        return bundle.format(key, language, readable(arguments));
    }

    /**
     * The message of a finding for which a rule set or a module of users' own rules may have words.
     *
     * @param rule the rule, deadline or check
     * @param arguments the values that the message speaks of
     * @param ownWording its own words by language, which win; may be empty
     * @param language the language
     * @return the fault and how to mend it
     * @throws IllegalArgumentException if there is no text for the rule
     */
    public static String message(
            RuleId rule, Map<String, Object> arguments, Map<Language, String> ownWording, Language language) {
        var own = ownWording.get(language);
        return own == null ? message(rule, arguments, language) : Messages.fill(own, readable(arguments));
    }

    /** A finding of a user's own that was read back from JSON keeps the message it has. */
    static String message(Finding finding, Language language) {
        return finding.rule().isUsersOwn() && finding.ownWording().isEmpty()
                ? finding.message()
                : message(finding.rule(), finding.arguments(), finding.ownWording(), language);
    }

    /** Of a user's own deadline the generic text serves. */
    private static Stream<String> keys(RuleId rule, Map<String, Object> arguments) {
        var state = arguments.containsKey(COMPLETED_ON) ? ".LATE" : ".OVERDUE";
        return Stream.of(
                rule + "." + arguments.get("expected"),
                rule + state,
                rule.value(),
                (rule.isUsersOwn() ? "deadline" : rule) + state);
    }

    /** Lists as people write them. */
    private static Map<String, Object> readable(Map<String, Object> arguments) {
        var readable = new HashMap<>(arguments);
        readable.replaceAll((name, value) -> value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value);
        return readable;
    }

    private static boolean isThere(String key) {
        return Messages.ofRules().has(key) || Checks.TEXTS.has(key);
    }

    /** Reads the texts of the checks before the rules when they are first asked for. */
    private static final class Checks {

        private static final Messages TEXTS = Messages.of(FindingTexts.class, "messages");
    }
}
