package se.samordnadplan.sip.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlSourceTest {

    private static List<String> problems(String text) throws IOException {
        var problems = new Problems("file");
        YamlSource.read(text, "id:", problems);
        return problems.inOrder().stream().map(Object::toString).toList();
    }

    private static String value(int point) {
        return "id: \"a" + Character.toString(point) + "b\"";
    }

    @ParameterizedTest
    @ValueSource(ints = {'\t', ' ', '~', 0x85, 0xA0, 0x2028, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF})
    void readsTheCharactersThatYamlAllows(int point) throws IOException {
        assertThat(problems(value(point))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x08, 0x0B, 0x1F, 0x7F, 0x84, 0x86, 0x9F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
    void tellsEveryOther(int point) throws IOException {
        assertThat(problems(value(point))).containsExactly("file:1:7: a control character stands here. Remove it.");
    }

    @Test
    void countsLinesAsYamlDoesAndColumnsInCharacters() throws IOException {
        var lines = new ArrayList<String>();
        for (var end : List.of("\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\n\n", "\n\r")) {
            lines.addAll(problems("id: x" + end + "#😀\u0007"));
        }

        assertThat(lines.stream().map(line -> line.substring(0, "file:0:0".length())))
                .containsExactly(
                        "file:2:3", "file:2:3", "file:2:3", "file:2:3", "file:2:3", "file:2:3", "file:3:3", "file:3:3");
    }
}
