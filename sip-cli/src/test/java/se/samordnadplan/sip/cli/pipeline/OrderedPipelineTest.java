package se.samordnadplan.sip.cli.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order and the bounds of the pipeline. */
class OrderedPipelineTest {

    private final List<Integer> received = new ArrayList<>();
    private int mostPending;

    /** Counts how far reading runs ahead of handing over. */
    private Iterator<Integer> inputs(int number) {
        return IntStream.range(0, number)
                .peek(i -> mostPending = Math.max(mostPending, i + 1 - received.size()))
                .iterator();
    }

    @Test
    void handsOverInTheOrderOfTheInputsAlsoWhenTheFirstIsTheLastToBeReady() {
        var secondIsDone = new CountDownLatch(1);

        new OrderedPipeline<Integer, Integer>(2, i -> firstWaits(i, secondIsDone), i -> 1)
                .run(List.of(0, 1).iterator(), received::add);

        assertThat(received).containsExactly(0, 1);
    }

    private static int firstWaits(int i, CountDownLatch secondIsDone) {
        if (i == 1) {
            secondIsDone.countDown();
            return i;
        }
        try {
            secondIsDone.await();
            return i;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void readsNoFurtherAheadThanSixteenInputsAThread() {
        new OrderedPipeline<Integer, Integer>(3, i -> i, i -> 1).run(inputs(10_000), received::add);

        assertThat(received).hasSize(10_000).isSorted();
        assertThat(mostPending).isEqualTo(48);
    }

    @Test
    void readsNoFurtherAheadThan32MiB() {
        new OrderedPipeline<Integer, Integer>(8, i -> i, i -> 5L * 1024 * 1024).run(inputs(1_000), received::add);

        assertThat(received).hasSize(1_000);
        assertThat(mostPending).isEqualTo(7);
    }

    @Test
    void worksOnASingleInputThatIsLargerThanTheBound() {
        new OrderedPipeline<Integer, Integer>(2, i -> i, i -> Integer.MAX_VALUE).run(inputs(3), received::add);

        assertThat(received).containsExactly(0, 1, 2);
        assertThat(mostPending).isEqualTo(1);
    }

    @Test
    void failsWithTheCauseWhenTheWorkFails() {
        var cause = new IllegalStateException("broken");
        var pipeline = new OrderedPipeline<Integer, Integer>(
                2,
                i -> {
                    throw cause;
                },
                i -> 1);

        assertThatThrownBy(() -> pipeline.run(inputs(10), received::add))
                .isInstanceOf(WorkFailure.class)
                .hasCause(cause);
    }

    @Test
    void stopsReadingWhenTheReceiverFails() {
        var pipeline = new OrderedPipeline<Integer, Integer>(1, i -> i, i -> 1);
        var inputs = inputs(10_000);

        assertThatThrownBy(() -> pipeline.run(inputs, i -> {
                    throw new IOException("full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThat(inputs.next()).isEqualTo(16);
    }

    @Test
    void endsWhenTheThreadThatHandsOverIsInterruptedAndLeavesItsMark() {
        var caller = Thread.currentThread();
        var never = new CountDownLatch(1);
        var pipeline = new OrderedPipeline<Integer, Integer>(
                1,
                i -> {
                    caller.interrupt();
                    return firstWaits(0, never);
                },
                i -> 1);

        assertThatThrownBy(() -> pipeline.run(inputs(10), received::add))
                .isInstanceOf(WorkFailure.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(received).isEmpty();
    }
}
