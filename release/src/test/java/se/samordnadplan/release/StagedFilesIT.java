package se.samordnadplan.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the staging folder. */
class StagedFilesIT {

    private final Release release = Release.get();

    static List<String> modules() {
        return Release.MODULES;
    }

    @Test
    void areTheJarsTheirSourcesAndDocumentationPomsAndBillsOfMaterials() throws IOException {
        var expected = new ArrayList<Path>();
        for (var module : Release.MODULES) {
            var endings = module.equals("sip-bom")
                    ? List.of(".pom")
                    : List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");
            endings.forEach(ending -> expected.add(release.staged(module, ending)));
        }

        try (var files = Files.walk(release.staging())) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().matches(".*\\.(md5|sha1)|.*maven-metadata\\.xml")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** The check builds only what is published; the others say that they are not. */
    @Test
    void areOfNoOtherModule() throws Exception {
        var others = new ArrayList<>(texts(Release.ROOT.resolve("pom.xml"), "//module"));
        others.removeAll(Release.MODULES);

        assertThat(others).contains("examples", "benchmarks");
        for (var module : others) {
            var skip = "/project/properties/maven.deploy.skip";
            assertThat(texts(Release.ROOT.resolve(module + "/pom.xml"), skip))
                    .as(module)
                    .containsExactly("true");
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void havePomsThatStandAloneAndSayWhoseTheyAre(String module) throws Exception {
        var pom = release.staged(module, ".pom");

        for (var place : List.of(
                "name", "description", "url", "licenses/license/name", "developers/developer/name", "scm/url")) {
            assertThat(texts(pom, "/project/" + place)).as(place).hasSize(1).doesNotContain("");
        }
        assertThat(texts(pom, "/project/version")).containsExactly(Release.VERSION);
        assertThat(texts(pom, "/project/parent|/project/build|/project/profiles|/project/repositories"))
                .isEmpty();
        assertThat(texts(pom, "//dependency[not(version)]|//dependency[scope='test']"))
                .isEmpty();
        assertThat(pom).content().doesNotContain("${", "SNAPSHOT");
    }

    /** All that the others need is in the jar. */
    @Test
    void letTheCommandLineDependOnNothing() throws Exception {
        assertThat(texts(release.staged("sip-cli", ".pom"), "//dependency")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sip-model, se.samordnadplan.sip.model",
        "sip-rules, se.samordnadplan.sip.rules",
        "sip-rules-test, se.samordnadplan.sip.rules.test",
        "sip-validation, se.samordnadplan.sip.validation",
        "sip-cli, se.samordnadplan.sip.cli"
    })
    void nameTheirModule(String artifact, String module) throws IOException {
        try (var jar = new JarFile(release.staged(artifact, ".jar").toFile())) {
            var manifest = jar.getManifest().getMainAttributes();

            assertThat(manifest.getValue("Automatic-Module-Name")).isEqualTo(module);
            assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .isEqualTo(Release.VERSION);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sip-model", "sip-rules", "sip-rules-test", "sip-validation", "sip-cli"})
    void haveTheBillOfMaterialsOfTheJarBesideIt(String module) throws IOException {
        try (var jar = new JarFile(release.staged(module, ".jar").toFile());
                var within = jar.getInputStream(jar.getEntry("META-INF/sbom/" + module + ".cdx.json"))) {
            assertThat(release.staged(module, "-cyclonedx.json")).hasBinaryContent(within.readAllBytes());
        }
    }

    @Test
    void leaveNoSnapshotBehind() throws IOException {
        try (var files = Files.find(release.sources(), 3, (file, attributes) -> file.endsWith("pom.xml"))) {
            assertThat(files)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(pom -> assertThat(pom).content().doesNotContain("-SNAPSHOT</version>"));
        }
    }

    private static List<String> texts(Path pom, String path) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        var texts = new ArrayList<String>();
        XPathFactory.newInstance()
                .newXPath()
                .evaluateExpression(path, document, XPathNodes.class)
                .forEach(node -> texts.add(node.getTextContent().strip()));
        return texts;
    }
}
