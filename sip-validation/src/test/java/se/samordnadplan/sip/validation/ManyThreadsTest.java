package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {

    private static final int THREADS = 64;
    private static final int VALIDATIONS = Integer.getInteger("sip.threads.validations", 10_000);

    private final List<Mix.Validation> mix = Mix.all();
    private final AtomicReferenceArray<String> reports = new AtomicReferenceArray<>(mix.size());

    @Test
    void giveTheReportsOfOneThread() throws Exception {
        var ready = new CountDownLatch(THREADS);
        var tasks = new ArrayList<Callable<Integer>>();
        for (int thread = 0; thread < THREADS; thread++) {
            var random = new Random(thread);
            tasks.add(() -> {
                ready.countDown();
                ready.await();
                return (int) random.ints(VALIDATIONS / THREADS, 0, mix.size())
                        .filter(number -> !isAsBefore(number))
                        .count();
            });
        }
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (var different : threads.invokeAll(tasks)) {
                assertThat(different.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(IntStream.range(0, mix.size()).filter(number -> !isAsBefore(number)))
                .isEmpty();
    }

    /** Whether a report is, to the last character, what whoever made it first got. */
    private boolean isAsBefore(int number) {
        var report = mix.get(number).validate().toJson();
        var before = reports.compareAndExchange(number, null, report);
        return before == null || before.equals(report);
    }
}
