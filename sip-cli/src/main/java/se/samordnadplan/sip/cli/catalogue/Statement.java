package se.samordnadplan.sip.cli.catalogue;

import java.util.Map;
import se.samordnadplan.sip.rules.Language;

/**
 * One thing that a source says of a plan, in short and in our own words.
 *
 * @param id its id: a letter for the source and a number
 * @param modality {@code must}, {@code should}, {@code tip}, or {@code -} where it demands nothing
 * @param source the source in a word or two; {@code -} for practice and for the consistency of the record
 * @param place where rules cite it in the source; {@code -} where no rule does, and for statutes
 * @param texts what it says, by language
 */
record Statement(String id, String modality, String source, String place, Map<Language, String> texts) {

    static final String NONE = "-";

    Statement {
        texts = Map.copyOf(texts);
    }

    static Statement of(String[] row) {
        return new Statement(row[0], row[1], row[2], row[3], Map.of(Language.EN, row[4], Language.SV, row[5]));
    }

    String text(Language language) {
        return texts.getOrDefault(language, "");
    }
}
