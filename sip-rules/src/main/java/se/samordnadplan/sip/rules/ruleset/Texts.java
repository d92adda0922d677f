package se.samordnadplan.sip.rules.ruleset;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.file.Fields;
import se.samordnadplan.sip.rules.file.Node;
import se.samordnadplan.sip.rules.file.Problems;
import se.samordnadplan.sip.rules.file.Values;

/** Reads a text that is given in each language: {@code {sv: …, en: …}}. */
final class Texts {

    private final Problems problems;
    private final Values values;

    Texts(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    @Nullable
    Map<Language, String> read(Node node) {
        var fields = Fields.of(node, problems, Language.SV.tag(), Language.EN.tag());
        if (fields == null) {
            return null;
        }
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var text = fields.require(language.tag(), values::text);
            if (text != null) {
                texts.put(language, text);
            }
        }
        return texts.size() == Language.values().length ? Map.copyOf(texts) : null;
    }
}
