package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler lets pass and a plan with an absent value does not. */
class SourceLintTest {

    private static final Path SOURCES = Path.of(System.getProperty("sip.root"), "sip-rules/src/main/java");

    /** These collections throw when asked for null. */
    private static final Pattern NULL_HOSTILE = Pattern.compile(
            "\\b(List|Set|Map)\\s*\\.\\s*(of|copyOf|ofEntries)\\s*\\([^;{}]*?\\)\\s*\\.\\s*(contains\\w*|get|indexOf)\\s*\\(");

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noSourceAsksACollectionThatRefusesNull(Path source) throws IOException {
        assertThat(NULL_HOSTILE.matcher(Files.readString(source)).find())
                .as("%s: Arrays.asList(…).contains(…) takes null", SOURCES.relativize(source))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List.of(roles).contains(role)",
                "Set.of(\n    A, B)\n    .contains(part.role())",
                "List.of(f(a), g()).contains(b)",
                "Map.of(A, B).get(a)",
            })
    void seesSuchACollection(String source) {
        assertThat(NULL_HOSTILE.matcher(source).find()).isTrue();
    }

    @Test
    void letsOthersPass() {
        assertThat(NULL_HOSTILE
                        .matcher("var a = List.of(b); c.contains(d); Arrays.asList(e).contains(f)")
                        .find())
                .isFalse();
    }
}
