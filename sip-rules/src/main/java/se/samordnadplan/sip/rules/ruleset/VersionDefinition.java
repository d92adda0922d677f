package se.samordnadplan.sip.rules.ruleset;

import java.util.Map;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.VersionPeriod;

/** One version of a rule-set file: what it says, before what it inherits. Immutable. */
public final class VersionDefinition {

    private final VersionPeriod period;
    private final Map<RuleId, RuleRow> rules;
    private final Map<RuleId, DeadlineRow> deadlines;
    private final Map<Parameter, Object> parameters;

    VersionDefinition(
            VersionPeriod period,
            Map<RuleId, RuleRow> rules,
            Map<RuleId, DeadlineRow> deadlines,
            Map<Parameter, Object> parameters) {
        this.period = period;
        this.rules = rules;
        this.deadlines = deadlines;
        this.parameters = parameters;
    }

    /**
     * The version's name and stated period.
     *
     * @return the period
     */
    public VersionPeriod period() {
        return period;
    }

    Map<RuleId, RuleRow> rules() {
        return rules;
    }

    Map<RuleId, DeadlineRow> deadlines() {
        return deadlines;
    }

    Map<Parameter, Object> parameters() {
        return parameters;
    }
}
