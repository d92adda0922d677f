package se.samordnadplan.sip.rules.file;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Reads YAML text into a tree; the only class that needs the optional YAML reader. */
final class YamlSource {

    /** OFF is a word of rule sets, not the YAML 1.1 boolean. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private YamlSource() {}

    static @Nullable Node read(String text, String beginning, Problems problems) throws IOException {
        try (var parser = FACTORY.createParser(new StringReader(readable(text, problems)))) {
            return new TreeReader(parser, parser::isCurrentAlias, problems).read(beginning);
        }
    }

    /** The text with a space for each character that YAML forbids: its reader would not say where they stand. */
    private static String readable(String text, Problems problems) {
        var readable = new StringBuilder(text.length());
        int line = 1;
        int column = 1;
        int before = 0;
        for (var points = text.codePoints().iterator(); points.hasNext(); ) {
            int point = points.nextInt();
            if (!isAllowed(point)) {
                problems.add(new Place(line, column), "a control character stands here. Remove it.");
            }
            readable.appendCodePoint(isAllowed(point) ? point : ' ');
            boolean newLine = isLineBreak(point) && !(point == '\n' && before == '\r');
            line += newLine ? 1 : 0;
            column = isLineBreak(point) ? 1 : column + 1;
            before = point;
        }
        return readable.toString();
    }

    private static boolean isAllowed(int point) {
        return point >= ' ' && point <= '~'
                || isLineBreak(point)
                || point == '\t'
                || point >= 0xA0 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    private static boolean isLineBreak(int point) {
        return point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029;
    }
}
