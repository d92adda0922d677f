package se.samordnadplan.sip.validation.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Which plan was judged, and the evidence of it. Immutable.
 *
 * @param id the plan's id in the source system; null where it is absent, is an identity number, or was not read
 * @param version the plan's version, 1 or more; null where the document was not read
 * @param sha256 of the bytes read, 64 lower-case hexadecimal digits; null where what was judged came as characters or as a
 *     Java object, and where the document is larger than the limit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "version", "sha256"})
public record PlanInfo(
        @Nullable String id,
        @Nullable Integer version,
        @Nullable String sha256) {}
