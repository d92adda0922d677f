package se.samordnadplan.sip.cli.release;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a release promises of its rules, as data; {@code docs/releases} keeps one for each release.
 *
 * @param release the version
 * @param rules the rules, deadlines and checks by id
 * @param ruleSets the periods of each shipped rule set by the name {@code from version}
 */
@JsonPropertyOrder({"release", "rules", "ruleSets"})
record ReleasedCatalogue(String release, Map<String, Rule> rules, Map<String, Map<String, Period>> ruleSets) {

    /**
     * A rule, a deadline or a check.
     *
     * @param applies the part of the plan that it is about and, for a rule, the status from which it applies
     * @param sv its title and what a report says, in Swedish
     * @param en the same in English
     */
    @JsonPropertyOrder({"applies", "sv", "en"})
    record Rule(String applies, String sv, String en) {}

    /**
     * A stretch of time in which a rule set demands the same.
     *
     * @param demands the binding of each rule that it demands, of a deadline with its times
     */
    record Period(Map<String, String> demands) {}

    static ReleasedCatalogue read(Path file) throws IOException {
        return new ObjectMapper().readValue(file.toFile(), ReleasedCatalogue.class);
    }
}
