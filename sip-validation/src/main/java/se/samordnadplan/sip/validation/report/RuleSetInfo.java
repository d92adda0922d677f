package se.samordnadplan.sip.validation.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Extends;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSetStatus;

/**
 * By which rule set a plan was judged. Immutable.
 *
 * @param id the id of the rule set
 * @param version the version that the reference date chose
 * @param status whether the reference date lies within the period that the rule set states
 * @param parent the rule set that a user's file extends ({@code extends} in JSON); null for a shipped one
 * @param sha256 of the user's file, 64 lower-case hexadecimal digits; null for a shipped one
 * @param weakened the rules resting on a statute that a user's file switches off; mostly empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "version", "status", "extends", "sha256", "weakened"})
public record RuleSetInfo(
        String id,
        String version,
        RuleSetStatus status,
        @JsonProperty("extends") @Nullable Extends parent,
        @Nullable String sha256,
        List<RuleId> weakened) {

    /** Copies the list, an absent one to an empty one. */
    public RuleSetInfo {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(status, "status");
        weakened = Lists.copy(weakened);
    }
}
