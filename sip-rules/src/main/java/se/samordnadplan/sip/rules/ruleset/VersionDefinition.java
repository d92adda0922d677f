package se.samordnadplan.sip.rules.ruleset;

import java.util.Map;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.VersionPeriod;

/** One version of a rule-set file: what it says, before what it inherits. Immutable. */
public final class VersionDefinition {

    private final VersionPeriod period;
    private final VersionRows rows;

    VersionDefinition(VersionPeriod period, VersionRows rows) {
        this.period = period;
        this.rows = rows;
    }

    /**
     * The version's name and stated period.
     *
     * @return the period
     */
    public VersionPeriod period() {
        return period;
    }

    VersionRows rows() {
        return rows;
    }

    Map<RuleId, RuleRow> rules() {
        return rows.rules();
    }

    Map<RuleId, DeadlineRow> deadlines() {
        return rows.deadlines();
    }

    Map<Parameter, Object> parameters() {
        return rows.parameters();
    }
}
