package se.samordnadplan.sip.validation.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How many findings a document has, those left out of the report counted too. Immutable.
 *
 * @param errors findings of severity ERROR
 * @param warnings findings of severity WARNING
 * @param infos findings of severity INFO
 * @param suppressed findings that a suppression holds back; in none of the other counts
 */
@JsonPropertyOrder({"errors", "warnings", "infos", "suppressed"})
public record Summary(int errors, int warnings, int infos, int suppressed) {}
