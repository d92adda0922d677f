package se.samordnadplan.release;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Projects that get the release from the staging folder. */
class ConsumersIT {

    private static final String PLAN = "15-meeting-before-consent";

    /** The same list as for what the build makes, so that what is published brings neither more nor less. */
    private static final Path LIST = Release.ROOT.resolve("packagings/checks/src/test/resources/embedded-jars.tsv");

    private static Consumer plain;

    @BeforeAll
    static void buildPlainProject() throws Exception {
        plain = Consumer.copy("plain").build("process-classes");
    }

    @Test
    void plainProjectGetsTheReport() throws Exception {
        assertThat(plain.run("example.Main", Consumer.plan(PLAN))).isEqualTo(Consumer.report(PLAN));
    }

    @Test
    void plainProjectGetsTheJarsOfTheListAndNoOther() throws Exception {
        System.out.println(Files.readString(plain.folder().resolve("target/tree.txt")));

        try (var jars = Files.list(plain.folder().resolve("target/lib"))) {
            var list = jars.collect(Collectors.toMap(
                    jar -> jar.getFileName().toString(), ConsumersIT::size, (one, other) -> one, TreeMap::new));
            assertThat(list.entrySet().stream().map(ConsumersIT::row).collect(joining()))
                    .as(LIST + "; a new jar with sip-validation takes a record in docs/decisions")
                    .isEqualTo(Files.readString(LIST));
        }
    }

    @Test
    void plainProjectGetsOursFromTheStagingFolder() {
        for (var module : new String[] {"sip-model", "sip-rules", "sip-validation"}) {
            var folder = "se/samordnadplan/%s/%s/".formatted(module, Release.VERSION);
            assertThat(Release.get().localRepository().resolve(folder + "_remote.repositories"))
                    .content()
                    .contains("%s-%s.jar>staging=".formatted(module, Release.VERSION));
        }
    }

    @Test
    void springBootProjectGetsTheReport() throws Exception {
        var boot = Consumer.copy("spring-boot").build("package").folder();
        var report = Command.java(
                        boot,
                        "-jar",
                        "target/spring-boot.jar",
                        Consumer.plan(PLAN).toString())
                .output();

        assertThat(report).isEqualTo(Consumer.report(PLAN));
    }

    @Test
    void listingsOfTheReadmeAreUsedAsTheyStandThere() throws Exception {
        var readme = Consumer.copy("readme-listing");
        var pom = readme.folder().resolve("pom.xml");
        var dependency =
                listing("xml").replaceAll("<version>.*</version>", "<version>" + Release.VERSION + "</version>");
        Files.writeString(pom, Files.readString(pom).replace("<!-- README.md: the dependency -->\n", dependency));
        Files.writeString(readme.folder().resolve("src/main/java/JournalSystem.java"), listing("java"));

        assertThat(readme.build("process-classes").run("Main", Consumer.plan(PLAN)))
                .startsWith("ERROR /consent/decidedOn: Samtycket är daterat efter planeringsmötet. ")
                .endsWith("\nREJECTED\n")
                .hasLineCount(5);
    }

    private static String listing(String language) throws Exception {
        var readme = Files.readString(Release.ROOT.resolve("README.md"));
        var start = "```" + language + "\n";
        assertThat(readme).containsOnlyOnce(start);
        int from = readme.indexOf(start) + start.length();
        return readme.substring(from, readme.indexOf("```\n", from));
    }

    private static long size(Path jar) {
        return jar.toFile().length();
    }

    private static String row(Map.Entry<String, Long> jar) {
        var name = jar.getKey();
        return name.startsWith("sip-")
                ? name.replace("-" + Release.VERSION + ".jar", "\tours\n")
                : "%s\t%d\n".formatted(name, Math.round(jar.getValue() / 1_000.0));
    }
}
