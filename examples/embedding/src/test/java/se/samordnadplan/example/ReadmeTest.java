package se.samordnadplan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCE = Path.of("src/main/java/se/samordnadplan/example/JournalSystem.java");

    @Test
    void listsTheExampleAsItIsCompiled() throws IOException {
        var listing = between("```java\n", "```\n", README);
        var compiled = between("// README: from here\n", "// README: to here\n", SOURCE);

        assertThat(listing)
                .as("the listing in README.md; copy the marked part of JournalSystem.java there")
                .isEqualTo(compiled);
    }

    private static String between(String start, String end, Path file) throws IOException {
        var text = Files.readString(file).replace("\r\n", "\n");
        assertThat(text).as(file.toString()).containsOnlyOnce(start);
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
