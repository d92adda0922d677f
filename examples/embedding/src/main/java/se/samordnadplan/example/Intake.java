package se.samordnadplan.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.preparation.NeedBuilder;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Problem;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.ReadLimits;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.NextChange;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Where a journal system takes plans in. docs/embedding.md quotes the methods as they stand here. Thread-safe. */
final class Intake {

    private final SipValidator validator;

    Intake(SipValidator validator) {
        this.validator = validator;
    }

    /** What becomes of a plan. */
    enum Decision {
        STORE,
        GIVE_BACK,
        TRY_LATER
    }

    static Intake ofVasterbotten() {
        var validator = SipValidator.builder()
                .ruleSet(RuleSets.shipped("vasterbotten"))
                .language(Language.EN)
                .limits(new ReadLimits(500_000, 16, 20_000, 20))
                .build();
        return new Intake(validator);
    }

    Decision decide(byte[] plan, LocalDate today) {
        return decide(validator.validate(plan, today));
    }

    static Decision decide(ValidationReport report) {
        return switch (report.verdict()) {
            case ACCEPTED, ACCEPTED_WITH_REMARKS -> Decision.STORE;
            case REJECTED -> Decision.GIVE_BACK;
            case NOT_EVALUATED -> Decision.TRY_LATER; // the validator failed: nothing is known of the plan
        };
    }

    static SipPlan asPlan(long row, LocalDate needSeenOn) {
        return SipPlanBuilder.builder()
                .formatVersion(SipJson.FORMAT_VERSION)
                .id("case-" + row)
                .version(1)
                .planType(PlanType.SIP)
                .status(PlanStatus.INITIATED)
                .need(NeedBuilder.builder().identifiedOn(needSeenOn).build())
                .build();
    }

    static List<String> inSwedish(ValidationReport report) {
        return report.in(Language.SV).findings().stream().map(Finding::message).toList();
    }

    Optional<LocalDate> lookAgainOn(SipPlan plan, LocalDate today) {
        return validator.nextChange(plan, today).map(NextChange::on);
    }

    Intake with(Path ruleSetFile) throws IOException, RuleSetException {
        return new Intake(validator.with(RuleSets.load(ruleSetFile)));
    }

    static List<String> faults(Path ruleSetFile) throws IOException {
        try {
            RuleSets.load(ruleSetFile);
            return List.of();
        } catch (RuleSetException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
