package se.samordnadplan.sip.cli.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.VersionPeriod;

/**
 * A rule set in a list.
 *
 * @param id its id
 * @param title its title
 * @param extendsId the id of the set it extends; null where it stands alone
 * @param versions its versions in order of time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "title", "extends", "versions"})
public record RuleSetRow(
        String id,
        String title,
        @JsonProperty("extends") @Nullable String extendsId,
        List<Version> versions) {

    /** Copies the versions. */
    public RuleSetRow {
        versions = List.copyOf(versions);
    }

    /**
     * The row of a rule set.
     *
     * @param ruleSet the rule set
     * @param language the language of the title
     * @return the row
     */
    public static RuleSetRow of(RuleSet ruleSet, Language language) {
        return new RuleSetRow(
                ruleSet.id(),
                ruleSet.title(language),
                ruleSet.parent().map(RuleSet::id).orElse(null),
                ruleSet.versions().stream().map(Version::of).toList());
    }

    /**
     * A version and the period that it states.
     *
     * @param version its name
     * @param from its first day
     * @param to its last day; null where open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"version", "from", "to"})
    public record Version(
            String version, String from, @Nullable String to) {

        static Version of(VersionPeriod period) {
            var to = period.to();
            return new Version(period.version(), period.from().toString(), to == null ? null : to.toString());
        }
    }
}
