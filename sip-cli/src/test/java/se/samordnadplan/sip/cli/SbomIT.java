package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bills of materials, CycloneDX, in the jar that is published. */
class SbomIT {

    private static final Path JAR = Path.of(System.getProperty("sip.jar"));

    /** A library that the tests run with belongs on the list just if the jar has a class of it. */
    @Test
    void listsExactlyTheLibrariesThatTheJarHolds() throws IOException {
        var held = entries(JAR);
        var expected = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(library -> library.toString().endsWith(".jar") && !library.startsWith(JAR.getParent()))
                .filter(library -> classes(library).stream().anyMatch(held::contains))
                .map(library -> library.getFileName().toString())
                .toList();

        assertThat(components(sbom("sip-cli")).map(SbomIT::file))
                .containsExactlyInAnyOrderElementsOf(expected)
                .hasSizeGreaterThan(25);
    }

    /** What an embedding host gets: the YAML reader is for it to choose. */
    @Test
    void listsWhatEmbeddersGet() throws IOException {
        assertThat(components(sbom("sip-validation")).map(url -> url.replaceAll("@.*", "")))
                .allMatch(url -> url.matches("pkg:maven/("
                        + String.join(
                                "|",
                                "se\\.samordnadplan/sip-(model|rules)",
                                "com\\.fasterxml\\.jackson\\.core/jackson-(annotations|core|databind)",
                                "com\\.fasterxml/classmate",
                                "dev\\.personnummer/personnummer",
                                "jakarta\\.validation/jakarta\\.validation-api",
                                "org\\.drools/drools-[a-z-]+",
                                "org\\.hibernate\\.validator/hibernate-validator",
                                "org\\.jboss\\.logging/jboss-logging",
                                "org\\.jspecify/jspecify",
                                "org\\.kie/kie-[a-z-]+",
                                "org\\.slf4j/slf4j-api")
                        + ")"))
                .hasSize(23);
    }

    /** Who gives libraries away gives their licences, too. */
    @Test
    void jarHoldsTheLicencesOfItsLibraries() throws IOException {
        var others = new ArrayList<String>();
        sbom("sip-cli").path("components").forEach(component -> {
            if (!component.at("/licenses/0/license/id").asText().equals("Apache-2.0")) {
                others.add(component.path("name").textValue());
            }
        });

        assertThat(text("META-INF/LICENSES-OF-LIBRARIES.txt")
                        .lines()
                        .filter(line -> line.matches("[a-z0-9-]+ +Copyright .*"))
                        .map(line -> line.replaceAll(" .*", "")))
                .containsExactlyInAnyOrderElementsOf(others)
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sip-model", "sip-rules", "sip-validation", "sip-cli"})
    void isTheSameInEveryBuild(String module) throws IOException {
        var sbom = sbom(module);

        assertThat(sbom.path("bomFormat").textValue()).isEqualTo("CycloneDX");
        assertThat(sbom.at("/metadata/component/name").textValue()).isEqualTo(module);
        assertThat(sbom.has("serialNumber")).isFalse();
        assertThat(sbom.path("metadata").has("timestamp")).isFalse();
    }

    private static JsonNode sbom(String module) throws IOException {
        return new ObjectMapper().readTree(text("META-INF/sbom/" + module + ".cdx.json"));
    }

    private static String text(String name) throws IOException {
        try (var jar = new JarFile(JAR.toFile());
                var in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Stream<String> components(JsonNode sbom) {
        var urls = new ArrayList<String>();
        sbom.path("components")
                .forEach(component -> urls.add(component.path("purl").textValue()));
        assertThat(urls).doesNotHaveDuplicates();
        return urls.stream();
    }

    /** pkg:maven/GROUP/ARTIFACT@VERSION?type=jar. */
    private static String file(String url) {
        return url.replaceAll(".*/|\\?.*", "").replace('@', '-') + ".jar";
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        }
    }

    private static Set<String> classes(Path jar) {
        try {
            var classes = new HashSet<>(entries(jar));
            classes.removeIf(name -> !name.endsWith(".class") || name.endsWith("module-info.class"));
            return classes;
        } catch (IOException e) {
            throw new IllegalStateException(jar.toString(), e);
        }
    }
}
