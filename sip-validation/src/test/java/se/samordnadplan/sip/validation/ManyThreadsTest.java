package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.validation.report.ValidationReport;

class ManyThreadsTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final int THREADS = 64;

    @Test
    void giveTheReportsOfOneThread() throws Exception {
        var validator = SipValidator.create();
        var other = validator.with(TestPlan.changingRuleSet());
        var documents = TestPlan.all().collect(Collectors.toMap(Function.identity(), TestPlan::read));
        var alone = reports(SipValidator.create(), documents);
        var aloneByOther = reports(SipValidator.create().with(TestPlan.changingRuleSet()), documents);
        var ready = new CountDownLatch(THREADS);
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int thread = 0; thread < THREADS; thread++) {
            int seed = thread;
            tasks.add(() -> {
                ready.countDown();
                ready.await();
                return seed % 2 == 0
                        ? shuffled(validator, documents, seed).equals(alone)
                        : shuffled(other, documents, seed).equals(aloneByOther);
            });
        }
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (var same : threads.invokeAll(tasks)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<Path, ValidationReport> reports(SipValidator validator, Map<Path, TestPlan> documents) {
        return documents.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        document -> validator.validate(document.getValue().bytes(), MON_2026_03_02)));
    }

    /** The same in another order, so that the threads do different things at a time. */
    private static Map<Path, ValidationReport> shuffled(
            SipValidator validator, Map<Path, TestPlan> documents, int seed) {
        List<Path> order = new ArrayList<>(documents.keySet());
        Collections.shuffle(order, new Random(seed));
        return order.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        document -> validator.validate(documents.get(document).bytes(), MON_2026_03_02)));
    }
}
