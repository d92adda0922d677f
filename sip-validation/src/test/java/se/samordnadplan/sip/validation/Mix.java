package se.samordnadplan.sip.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Validations of every kind: all documents of the rules and examples, by many rule sets, on several days. */
final class Mix {

    static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2024, 2, 29), MON_2026_03_02, LocalDate.of(2026, 3, 11));

    private Mix() {}

    /** One of them. */
    record Validation(SipValidator validator, byte[] json, LocalDate asOf) {

        ValidationReport validate() {
            return validator.validate(json, asOf);
        }
    }

    /** All of them, always in the same order. */
    static List<Validation> all() {
        var validator = SipValidator.create();
        var validators = ruleSets().map(validator::with).toList();
        return TestPlan.all()
                .map(Mix::bytes)
                .flatMap(json ->
                        validators.stream().flatMap(by -> DAYS.stream().map(day -> new Validation(by, json, day))))
                .toList();
    }

    private static Stream<RuleSet> ruleSets() {
        return Stream.concat(
                RuleSets.shippedIds().stream().map(RuleSets::shipped), Stream.of(TestPlan.changingRuleSet()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
