package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The place in a source that a demand rests on, as shown to people.
 *
 * @param document the title of the source, e.g. {@code Hälso- och sjukvårdslag (2017:30)}
 * @param section the place in it, e.g. {@code 16 kap. 4 § första stycket}
 */
@JsonPropertyOrder({"document", "section"})
public record Citation(String document, String section) {

    /** Refuses null. */
    public Citation {
        requireNonNull(document, "document");
        requireNonNull(section, "section");
    }
}
