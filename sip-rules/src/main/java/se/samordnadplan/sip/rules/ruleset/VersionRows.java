package se.samordnadplan.sip.rules.ruleset;

import java.util.Map;
import se.samordnadplan.sip.rules.RuleId;

/**
 * What one version of a file says, before what it inherits.
 *
 * @param rules its rows of rules, in the order of the file
 * @param deadlines its rows of deadlines, in the order of the file
 * @param parameters its parameters
 */
record VersionRows(Map<RuleId, RuleRow> rules, Map<RuleId, DeadlineRow> deadlines, Map<Parameter, Object> parameters) {}
