package se.samordnadplan.sip.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivorsTest {

    @TempDir
    private Path folder;

    private List<String> complaints(String table, String... survived) throws IOException {
        var file = Files.writeString(folder.resolve("survivors.tsv"), table);
        return Survivors.read(file, "goal").complaints(new TreeSet<>(Set.of(survived)));
    }

    @Test
    void doesNotMindAMutantThatSurvivesWithAReason() throws IOException {
        assertThat(complaints("# rule\tfault\treason\ngoal-stated\t!a() dropped\tsame\n", "goal-stated\t!a() dropped"))
                .isEmpty();
    }

    @Test
    void complainsOfANewSurvivor() throws IOException {
        assertThat(complaints("goal-stated\ta() dropped\t \n", "goal-stated\ta() dropped", "goal-set\tb() dropped"))
                .containsExactly(
                        "survives: goal-set\tb() dropped\n"
                                + "    Maybe add a test that notices it, or a line with the reason.",
                        "survives: goal-stated\ta() dropped\n"
                                + "    Maybe add a test that notices it, or a line with the reason.");
    }

    @Test
    void complainsOfALineThatIsNotNeeded() throws IOException {
        assertThat(complaints("goal-stated\ta() dropped\tsame\nplan-is-sip\tc() dropped\tnot among the rules\n"))
                .containsExactly("does not survive, or is no mutant any more: goal-stated\ta() dropped\n"
                        + "    Maybe take its line away.");
    }
}
