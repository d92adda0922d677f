package se.samordnadplan.sip.cli.release;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.cli.GoldenFile;
import se.samordnadplan.sip.cli.output.JsonText;

/** The catalogues of all releases in {@code docs/releases}, and {@code docs/rule-changes.md}, which compares them. */
class ReleasesTest {

    private static final Path FOLDER = GoldenFile.at("docs/releases");
    private static final Path RETIRED = FOLDER.resolve("retired.tsv");

    /** The release that is being prepared; with the next version its file becomes one that nobody writes any more. */
    private static final String RELEASE =
            sip("--version").out().strip().replaceFirst("sip ", "").replaceFirst("-SNAPSHOT", "");

    @Test
    void holdTheCatalogueOfToday() throws IOException {
        GoldenFile.assertHolds(FOLDER.resolve(RELEASE + ".json"), JsonText.of(CatalogueOfToday.as(RELEASE)));
    }

    @Test
    void areComparedOnAPage() throws IOException {
        var releases = upToToday();
        var retired = Retired.read(RETIRED);
        var sections = new ArrayList<String>();
        for (int i = releases.size() - 1; i > 0; i--) {
            sections.add(new RuleChanges(releases.get(i - 1), releases.get(i), retired).section());
        }
        var first = releases.get(0);
        sections.add(
                "## %s\n\nThe first release: %d rules, deadlines and checks, %d rule sets. There is nothing to compare it with.\n"
                        .formatted(
                                first.release(),
                                first.rules().size(),
                                first.ruleSets().size()));

        GoldenFile.assertHolds(GoldenFile.at("docs/rule-changes.md"), """
                # Rule changes

                What changed in rules, deadlines and checks from release to release, made from the catalogues in [releases](releases). What
                may change, and how, stands in [compatibility.md](compatibility.md). What a rule rests on is not compared here; [rules.md](rules.md) has it.

                """ + String.join("\n", sections));
    }

    @Test
    void retireEachIdThatIsGoneAndNameItsSuccessor() throws IOException {
        var today = CatalogueOfToday.as(RELEASE).rules().keySet();
        var retired = Retired.read(RETIRED);

        for (var release : upToToday()) {
            for (var id : release.rules().keySet()) {
                assertThat(today.contains(id) != retired.containsKey(id))
                        .as(
                                "%s: a line of docs/releases/retired.tsv for an id that is gone, and no id of it in use",
                                id)
                        .isTrue();
            }
        }
        assertThat(retired.keySet()).doesNotContainAnyElementsOf(today);
        assertThat(retired.values())
                .allSatisfy(row -> assertThat(row.successor())
                        .satisfiesAnyOf(
                                it -> assertThat(it).isEqualTo(Retired.NONE),
                                it -> assertThat(today).contains(it),
                                it -> assertThat(retired).containsKey(it)));
    }

    /** In the order of their versions. */
    private static List<ReleasedCatalogue> upToToday() throws IOException {
        var earlier = new ArrayList<ReleasedCatalogue>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
                if (!file.endsWith(RELEASE + ".json")) {
                    earlier.add(ReleasedCatalogue.read(file));
                }
            }
        }
        earlier.sort(Comparator.comparing(it -> Version.parse(it.release())));
        earlier.add(CatalogueOfToday.as(RELEASE));
        return earlier;
    }
}
