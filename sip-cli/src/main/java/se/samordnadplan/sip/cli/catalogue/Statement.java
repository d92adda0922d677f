package se.samordnadplan.sip.cli.catalogue;

import java.util.Map;
import se.samordnadplan.sip.rules.Language;

/**
 * One thing that a source says of a plan, in short and in our own words.
 *
 * @param id its id: a letter for the source and a number
 * @param modality {@code must}, {@code should}, {@code tip}, or {@code -} where it demands nothing
 * @param source the source in a word or two; {@code -} for practice and for the consistency of the record
 * @param texts what it says, by language
 */
record Statement(String id, String modality, String source, Map<Language, String> texts) {

    static final String NONE = "-";

    Statement {
        texts = Map.copyOf(texts);
    }

    static Statement of(String[] row) {
        return new Statement(row[0], row[1], row[2], Map.of(Language.EN, row[3], Language.SV, row[4]));
    }

    String text(Language language) {
        return texts.getOrDefault(language, "");
    }
}
