package se.samordnadplan.sip.cli.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import se.samordnadplan.sip.rules.Citation;

/** What demands rest on, in a line. */
public final class Sources {

    private Sources() {}

    /**
     * The documents and the places in them.
     *
     * @param citations any number
     * @return separated by semicolons; empty where there is none
     */
    public static String of(List<Citation> citations) {
        return citations.stream().map(Sources::source).collect(Collectors.joining("; "));
    }

    private static String source(Citation citation) {
        return citation.section().isEmpty() ? citation.document() : citation.document() + ", " + citation.section();
    }
}
