package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler lets pass and a plan with an absent value does not. */
class SourceLintTest {

    private static final Path SOURCES = Path.of(System.getProperty("sip.root"), "sip-rules/src/main/java");

    /** These collections throw when asked for null. */
    private static final Pattern NULL_HOSTILE = Pattern.compile(
            "\\b(List|Set|Map)\\s*\\.\\s*(of|copyOf|ofEntries)\\s*\\([^;{}]*?\\)\\s*\\.\\s*(contains\\w*|get|indexOf)\\s*\\(");

    @Test
    void noSourceAsksACollectionThatRefusesNull() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(Files::isRegularFile))
                    .as("sources that ask a collection that refuses null: Arrays.asList(…).contains(…) takes it")
                    .isNotEmpty()
                    .noneMatch(SourceLintTest::asks);
        }
    }

    private static boolean asks(Path source) {
        try {
            return NULL_HOSTILE.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
