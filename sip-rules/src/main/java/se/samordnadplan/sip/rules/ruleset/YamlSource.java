package se.samordnadplan.sip.rules.ruleset;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Reads YAML text into a tree; the only class that needs the optional YAML reader. */
final class YamlSource {

    /** OFF is a word of ours, not the YAML 1.1 boolean. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private YamlSource() {}

    static @Nullable Node read(String text, Problems problems) throws IOException {
        try (var parser = FACTORY.createParser(new StringReader(text))) {
            return new TreeReader(parser, parser::isCurrentAlias, problems).read();
        }
    }
}
