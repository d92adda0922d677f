package se.samordnadplan.sip.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.sip.rules.Problem;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;

class FaultyFilesTest {

    private static final String WHOLE = """
            formatVersion: "1.0"
            id: whole
            extends: national
            title: {sv: Hel, en: Whole}
            versions: [{version: "1", from: 2020-01-01}]
            """;

    @TempDir
    private Path folder;

    /** Rewritten with {@code -Dsip.update=true}: read what changed. */
    @Test
    void areToldAllTheirProblemsAtOnceWithPlaceAndAdvice() throws IOException {
        var told = new StringBuilder();
        for (var file : RuleSetFolder.files(RuleSetFolder.FAULTY)) {
            told.append("== ").append(file.getFileName()).append('\n');
            told.append(RuleSetFolder.problems(file)).append('\n');
        }

        var golden = RuleSetFolder.FAULTY.resolve("problems.txt");
        if (Boolean.getBoolean("sip.update")) {
            Files.writeString(golden, told);
        }
        assertThat(told).hasToString(Files.readString(golden));
    }

    @Test
    void areRefusedWithTheProblemsAsMessage() {
        assertThatThrownBy(() -> RuleSets.load(RuleSetFolder.FAULTY.resolve("no-versions.yaml")))
                .isInstanceOfSatisfying(RuleSetException.class, refused -> {
                    var problem = new Problem(
                            RuleSetFolder.FAULTY.resolve("no-versions.yaml").toString(),
                            5,
                            11,
                            "the list is empty. Add a version with version and from.");
                    assertThat(refused.problems()).containsExactly(problem);
                    assertThat(refused).hasMessage(problem.toString());
                });
    }

    @Test
    void includeOneThatIsLargerThanAMebibyte() throws IOException {
        var file = Files.writeString(folder.resolve("large.yaml"), WHOLE + "#".repeat(1024 * 1024));

        assertThat(RuleSetFolder.problems(file))
                .isEqualTo("large.yaml:1:1: the file is larger than 1 MiB. Maybe it is another file.");
    }

    @Test
    void doNotIncludeOneOfExactlyAMebibyte() throws IOException {
        var file = Files.writeString(folder.resolve("large.yaml"), WHOLE + "#".repeat(1024 * 1024 - WHOLE.length()));

        assertThat(RuleSetFolder.problems(file)).isEmpty();
    }

    @Test
    void includeOneThatIsNotUtf8() throws IOException {
        var file = Files.writeString(
                folder.resolve("latin.yaml"), WHOLE.replace("Hel", "Själ"), StandardCharsets.ISO_8859_1);

        assertThat(RuleSetFolder.problems(file)).isEqualTo("latin.yaml:1:1: the file is not UTF-8. Save it as UTF-8.");
    }

    @Test
    void doNotIncludeOneWithAByteOrderMark() throws IOException {
        var file = Files.writeString(folder.resolve("marked.yaml"), "\uFEFF" + WHOLE);

        assertThat(RuleSetFolder.problems(file)).isEmpty();
    }

    @Test
    void includeOneThatExtendsItself() throws IOException {
        var file = Files.writeString(folder.resolve("self.yaml"), WHOLE.replace("national", "./self.yaml"));

        assertThat(RuleSetFolder.problems(file))
                .isEqualTo("self.yaml:3:10: the files extend each other in a circle."
                        + " One of them must extend a shipped set.");
    }

    @Test
    void includeTheEndOfATooLongChain() throws IOException {
        Files.writeString(folder.resolve("0.yaml"), WHOLE);
        for (int i = 1; i <= 20; i++) {
            Files.writeString(folder.resolve(i + ".yaml"), WHOLE.replace("national", "./" + (i - 1) + ".yaml"));
        }

        assertThat(RuleSetFolder.problems(folder.resolve("19.yaml"))).isEmpty();
        assertThat(RuleSetFolder.problems(folder.resolve("20.yaml")))
                .isEqualTo("1.yaml:3:10: more than 20 files extend each other. Join some of them.");
    }

    @Test
    void areFoundAtTheirPlaceInJsonToo() throws IOException {
        var file = Files.writeString(folder.resolve("faulty.json"), """
                {"formatVersion": "1.0", "id": "faulty", "extends": "national",
                 "title": {"sv": "Felaktig"},
                 "versions": [{"version": "1", "from": "2020-01-01", "rules": {"goal-statet": {"binding": "OFF"}}}]}
                """);

        assertThat(RuleSetFolder.problems(file).lines())
                .containsExactly(
                        "faulty.json:2:11: the key en is missing. Add it.",
                        "faulty.json:3:64: no rule of this version of the library has this id. Maybe goal-stated?");
    }

    @Test
    void areAnotherThingThanFilesThatAreNotThere() {
        assertThatThrownBy(() -> RuleSets.load(folder.resolve("nowhere.yaml"))).isInstanceOf(NoSuchFileException.class);
    }
}
