package se.samordnadplan.sip.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What rules and deadlines ask of their citations. */
final class DatedCitations {

    private DatedCitations() {}

    static List<Citation> on(List<DatedCitation> citations, LocalDate date) {
        var inForce = new ArrayList<Citation>(citations.size());
        for (var dated : citations) {
            if (dated.inForceOn(date)) {
                inForce.add(dated.citation());
            }
        }
        return List.copyOf(inForce);
    }

    static boolean nameStatute(List<DatedCitation> citations) {
        return citations.stream().anyMatch(DatedCitation::statute);
    }
}
