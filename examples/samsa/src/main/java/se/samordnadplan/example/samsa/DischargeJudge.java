package se.samordnadplan.example.samsa;

import java.time.LocalDate;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;

/** Judges an episode after each message. Thread-safe: one validator serves all. */
final class DischargeJudge {

    private final SipValidator validator =
            SipValidator.builder().ruleSet(RuleSets.shipped("vastra-gotaland")).build();

    /** The plan as it has grown, judged in the bytes that are kept and sent on: the report holds their digest. */
    JudgedPlan judge(Episode episode, LocalDate asOf) {
        var plan = episode.plan();
        return new JudgedPlan(plan, validator.validate(SipJson.writeBytes(plan), asOf));
    }
}
