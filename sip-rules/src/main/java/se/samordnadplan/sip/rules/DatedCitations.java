package se.samordnadplan.sip.rules;

import java.time.LocalDate;
import java.util.List;

/** What rules and deadlines ask of their citations. */
final class DatedCitations {

    private DatedCitations() {}

    static List<Citation> on(List<DatedCitation> citations, LocalDate date) {
        return citations.stream()
                .filter(dated -> dated.inForceOn(date))
                .map(DatedCitation::citation)
                .toList();
    }

    static boolean nameStatute(List<DatedCitation> citations) {
        return citations.stream().anyMatch(DatedCitation::statute);
    }
}
