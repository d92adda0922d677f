package se.samordnadplan.sip.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.rules.Problem;

class ProblemsTest {

    @Test
    void areToldByPlace() {
        var problems = new Problems("file");
        problems.add(new Place(2, 1), "fourth");
        problems.add(new Place(1, 10), "third");
        problems.add(new Place(1, 9), "first");
        problems.add(new Place(1, 9), "second");

        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.inOrder())
                .containsExactly(
                        new Problem("file", 1, 9, "first"),
                        new Problem("file", 1, 9, "second"),
                        new Problem("file", 1, 10, "third"),
                        new Problem("file", 2, 1, "fourth"));
    }

    @Test
    void areAThousandAtMost() {
        var problems = new Problems("file");
        assertThat(problems.isEmpty()).isTrue();

        IntStream.rangeClosed(1, 1001).forEach(line -> problems.add(new Place(line, 1), "wrong"));

        assertThat(problems.inOrder()).hasSize(1000).last().isEqualTo(new Problem("file", 1000, 1, "wrong"));
    }
}
