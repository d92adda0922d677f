package se.samordnadplan.example.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Citation;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ChecklistRow;
import se.samordnadplan.sip.validation.report.Verdict;

/** The rule among all others, in documents. */
class LittleTownTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final RuleId SCHOOL_INVITED = RuleId.of("x-school-invited");
    private static final SipValidator VALIDATOR =
            SipValidator.builder().ruleSet(LittleTown.ruleSet()).build();

    @Test
    void acceptsAPlanThatKeepsTheRule() throws IOException {
        var report = VALIDATOR.validate(LittleTown.childsPlan(), MON_2026_03_02);

        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(report.findings()).isEmpty();
        assertThat(report.checklist()).endsWith(new ChecklistRow(SCHOOL_INVITED, ChecklistState.SATISFIED));
    }

    @Test
    void rejectsAPlanThatBreaksIt() throws IOException {
        var report = VALIDATOR.validate(LittleTown.childsPlanWithoutSchool(), MON_2026_03_02);

        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(SCHOOL_INVITED);
            assertThat(finding.binding()).isEqualTo(Binding.MANDATORY);
            assertThat(finding.category()).isEqualTo(Category.INVITATION);
            assertThat(finding.pointer()).hasToString("/invitation/invitees");
            assertThat(finding.message())
                    .isEqualTo("Skolan är en part i barnets plan, men ingen från skolan är kallad."
                            + " Kalla någon som arbetar där.");
            assertThat(finding.citations())
                    .isEqualTo(List.of(new Citation("Rutin för samordnad individuell plan för barn", "2")));
        });
        assertThat(report.checklist()).endsWith(new ChecklistRow(SCHOOL_INVITED, ChecklistState.VIOLATED));
        assertThat(report.in(Language.EN).findings().get(0).message())
                .isEqualTo("The school is part of the child's plan, but nobody of the school is called."
                        + " Call somebody who works there.");
    }

    @Test
    void knowsNothingOfTheRuleWithAnotherRuleSet() throws IOException {
        var national = SipValidator.create().validate(LittleTown.childsPlanWithoutSchool(), MON_2026_03_02);

        assertThat(national.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(national.checklist()).extracting(ChecklistRow::rule).doesNotContain(SCHOOL_INVITED);
    }

    @Test
    void sharesOneValidatorBetweenRuleSets() throws IOException {
        var national = SipValidator.create();
        var littleTown = national.with(LittleTown.ruleSet());

        assertThat(littleTown
                        .validate(LittleTown.childsPlanWithoutSchool(), MON_2026_03_02)
                        .verdict())
                .isEqualTo(Verdict.REJECTED);
        assertThat(littleTown
                        .with(national.ruleSet())
                        .validate(LittleTown.childsPlanWithoutSchool(), MON_2026_03_02)
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }
}
