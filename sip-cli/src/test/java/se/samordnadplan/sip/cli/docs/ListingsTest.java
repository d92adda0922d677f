package se.samordnadplan.sip.cli.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.suppression.Suppressions;

/**
 * The blocks of code in the documentation that are no commands: each is looked at in the way of its kind. What the build
 * compiles and tests elsewhere has to stand there word for word.
 */
class ListingsTest {

    private static final List<Listing> ALL = Documentation.listings();

    @Test
    void areOfKindsThatAreLookedAt() {
        assertThat(ALL)
                .as("indent commands; or add a kind of block, and a test for it, here")
                .extracting(Listing::language)
                .containsOnly(Listing.COMMANDS, "drl", "java", "json", "mermaid", "text", "xml", "yaml");
    }

    static List<Listing> java() {
        return of("java");
    }

    @ParameterizedTest
    @MethodSource
    void java(Listing listing) {
        assertThat(files(".java", "examples", "packagings")).anyMatch(source -> holds(source, listing));
    }

    static List<Listing> drl() {
        return of("drl");
    }

    @ParameterizedTest
    @MethodSource
    void drl(Listing listing) {
        assertThat(files(".drl", "examples")).anyMatch(source -> holds(source, listing));
    }

    /** What a program prints: each line, up to where it is cut, is what a test of the same example expects. */
    static List<Listing> text() {
        return of("text").stream().filter(listing -> !listing.isOutput()).toList();
    }

    @ParameterizedTest
    @MethodSource
    void text(Listing listing) {
        var folder = Path.of(listing.page()).getParent().toString();
        var expected = Stream.of(".java", ".txt", ".tsv")
                .flatMap(suffix -> files(suffix, folder).stream())
                .collect(joining());

        assertThat(listing.text().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(expected).contains(line.replace(" …", "")));
    }

    static List<Listing> yaml() {
        return of("yaml");
    }

    @ParameterizedTest
    @MethodSource
    void yaml(Listing listing, @TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("listing.yaml"), listing.text());

        if (listing.text().startsWith("suppressions:")) {
            assertThat(Suppressions.load(file, RuleSets.shipped("national")).entries())
                    .isNotEmpty();
        } else {
            assertThat(RuleSets.load(file).versions()).isNotEmpty();
        }
    }

    static List<Listing> json() {
        return of("json");
    }

    /** The forms that have no schema: the review and the comparison. */
    @ParameterizedTest
    @MethodSource
    void json(Listing listing) throws IOException {
        JsonNode json = new ObjectMapper().readTree(listing.text());

        assertThat(Set.of("reviewVersion", "comparisonVersion"))
                .contains(json.fieldNames().next());
    }

    static List<Listing> xml() {
        return of("xml");
    }

    /** Of a pom: it stands in one of ours, or names what we publish in the version of a release, the next one included. */
    @ParameterizedTest
    @MethodSource
    void xml(Listing listing) {
        var xml = Jsoup.parse(listing.text(), "", Parser.xmlParser());

        if (xml.selectXpath("//version").isEmpty()) {
            assertThat(files("pom.xml", "examples", "packagings")).anyMatch(pom -> holds(pom, listing));
        } else {
            assertThat(xml.selectXpath("/dependency/groupId").text()).isEqualTo("se.samordnadplan");
            assertThat(Documentation.ROOT.resolve(
                            xml.selectXpath("/dependency/artifactId").text()))
                    .isDirectory();
            var version = xml.selectXpath("/dependency/version").text().replace("-SNAPSHOT", "");
            assertThat(Documentation.ROOT.resolve("docs/releases/" + version + ".json"))
                    .exists();
        }
    }

    private static List<Listing> of(String language) {
        return ALL.stream()
                .filter(listing -> listing.language().equals(language))
                .toList();
    }

    /** Wherever the text is indented. */
    private static boolean holds(String source, Listing listing) {
        return IntStream.rangeClosed(0, 20)
                .mapToObj(" "::repeat)
                .map(indent -> listing.text()
                        .lines()
                        .map(line -> line.isEmpty() ? line : indent + line)
                        .collect(joining("\n", "\n", "\n")))
                .anyMatch(("\n" + source)::contains);
    }

    private static Collection<String> files(String suffix, String... folders) {
        return Arrays.stream(folders)
                .flatMap(folder -> Documentation.files(suffix, folder).values().stream())
                .toList();
    }
}
