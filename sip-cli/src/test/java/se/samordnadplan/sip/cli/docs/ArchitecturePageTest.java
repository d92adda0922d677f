package se.samordnadplan.sip.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The picture of the modules in {@code docs/architecture.md}, and the packages of those that are published. */
class ArchitecturePageTest {

    private static final Pattern ARROW = Pattern.compile("(\\S+) --> (\\S+)");

    /** Nodes and arrows, one a line, as the picture has them. */
    private static final List<String> PICTURE = Documentation.listings().stream()
            .filter(listing -> listing.page().equals("docs/architecture.md"))
            .filter(listing -> listing.language().equals("mermaid"))
            .findFirst()
            .orElseThrow()
            .text()
            .lines()
            .skip(1)
            .map(String::strip)
            .toList();

    @Test
    void showsTheModulesOfTheBuild() {
        var nodes = new TreeSet<String>();
        PICTURE.forEach(line -> nodes.addAll(List.of(line.split(" --> "))));

        assertThat(nodes).containsExactlyInAnyOrderElementsOf(modules());
    }

    @Test
    void showsWhatEachModuleNeeds() {
        var arrows = PICTURE.stream()
                .filter(line -> ARROW.matcher(line).matches())
                .filter(line -> !line.startsWith("examples ")) // several modules
                .toList();

        var needed = modules().stream()
                .filter(module -> !module.equals("examples"))
                .flatMap(module -> needs(module).map(other -> module + " --> " + other))
                .toList();
        assertThat(arrows).containsExactlyInAnyOrderElementsOf(needed);
    }

    private static List<String> modules() {
        return pom("").selectXpath("/project/modules/module").eachText();
    }

    /** Ours, without those of its tests. */
    private static Stream<String> needs(String module) {
        return pom(module + "/").selectXpath("/project/dependencies/dependency").stream()
                .filter(it -> it.selectXpath("groupId").text().equals("se.samordnadplan"))
                .filter(it -> it.selectXpath("scope").isEmpty())
                .map(it -> it.selectXpath("artifactId").text());
    }

    private static Element pom(String folder) {
        // A default namespace would have to be named in each path.
        var xml = Documentation.text(folder + "pom.xml").replaceFirst("<project [^>]*>", "<project>");
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    @Test
    void saysWhichValuesMayBeNullInEachPackage() {
        var published = List.of("sip-model", "sip-rules", "sip-rules-test", "sip-validation", "sip-cli");
        var packages = new TreeSet<String>();
        for (var module : published) {
            Documentation.files(".java", module + "/src/main/java")
                    .keySet()
                    .forEach(file -> packages.add(file.substring(0, file.lastIndexOf('/'))));
        }

        assertThat(packages)
                .hasSizeGreaterThan(30)
                .allSatisfy(folder -> assertThat(Documentation.text(folder + "/package-info.java"))
                        .contains("@NullMarked\npackage ", "import org.jspecify.annotations.NullMarked;\n")
                        .startsWith("/**"));
    }
}
