package se.samordnadplan.sip.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.ValidationOption;
import se.samordnadplan.sip.validation.suppression.Suppressions;
import se.samordnadplan.sip.validation.suppression.SuppressionsException;

/**
 * How a document is judged.
 *
 * @param validator by which rule set, how strictly, in which language, with which suppressions
 * @param asOf at which date
 * @param options what else is asked
 */
record Question(SipValidator validator, LocalDate asOf, ValidationOption... options) {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final List<LocalDate> DATES = List.of(
            MON_2026_03_02,
            SipValidator.FIRST_AS_OF,
            SipValidator.LAST_AS_OF,
            LocalDate.of(2017, 12, 31),
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2020, 2, 29));
    private static final List<SipValidator> VALIDATORS =
            ruleSets().flatMap(Question::validators).toList();

    static Question from(FuzzedDataProvider data) {
        var options = new ArrayList<ValidationOption>();
        if (data.consumeInt(0, 3) == 0) {
            options.add(ValidationOption.as(data.pickValue(PlanStatus.values())));
        }
        if (data.consumeInt(0, 3) == 0) {
            options.add(ValidationOption.nextChange());
        }
        return new Question(data.pickValue(VALIDATORS), date(data), options.toArray(ValidationOption[]::new));
    }

    private static LocalDate date(FuzzedDataProvider data) {
        return data.consumeBoolean() ? MON_2026_03_02.plusDays(data.consumeInt(-100, 400)) : data.pickValue(DATES);
    }

    /** One for each rule set. */
    static List<SipValidator> oneForEachRuleSet() {
        return ruleSets().map(VALIDATORS.get(0)::with).toList();
    }

    private static Stream<RuleSet> ruleSets() {
        return Stream.concat(
                RuleSets.shippedIds().stream().map(RuleSets::shipped),
                Stream.of(
                        usersRuleSet("examples/rule-sets/children.yaml"),
                        usersRuleSet("sip-validation/src/test/resources/rule-sets/changing.yaml")));
    }

    private static Stream<SipValidator> validators(RuleSet ruleSet) {
        var strict = SipValidator.create().with(ruleSet);
        var lenient = SipValidator.builder(strict)
                .lenient(true)
                .language(Language.EN)
                .maxFindings(20)
                .build();
        var suppressing =
                SipValidator.builder(strict).suppressions(suppressions(ruleSet)).build();
        return Stream.of(strict, lenient, suppressing);
    }

    private static RuleSet usersRuleSet(String file) {
        try {
            return RuleSets.load(root().resolve(file));
        } catch (IOException | RuleSetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Suppressions suppressions(RuleSet ruleSet) {
        try {
            return Suppressions.load(
                    root().resolve("sip-validation/src/test/resources/suppressions/good/everything.yaml"), ruleSet);
        } catch (IOException | SuppressionsException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("sip.root"));
    }
}
