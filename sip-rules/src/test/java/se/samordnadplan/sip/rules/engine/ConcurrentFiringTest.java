package se.samordnadplan.sip.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.engine.ToyRules.base;
import static se.samordnadplan.sip.rules.engine.ToyRules.reporting;
import static se.samordnadplan.sip.rules.engine.ToyRules.toys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentFiringTest {

    private static final int THREADS = 8;
    private static final int FIRINGS = 1000;

    /** Breaks on every eleventh plan, so that failures and sound runs share the rule base. */
    private final RuleBase rules = base(
            reporting("odd", toy -> toy.number() % 2 == 1),
            reporting("third", toy -> toy.number() % 3 == 0),
            reporting("breaks", toy -> toy.number() % 11 == 0 ? 1 / (toy.number() % 11) == 0 : toy.number() % 7 == 0));

    @Test
    void findsTheSameInManyThreadsAsInOne() throws InterruptedException, ExecutionException {
        var expected = IntStream.range(0, FIRINGS).mapToObj(this::outcome).toList();
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var outcomes = new ArrayList<Future<List<String>>>();
            for (int thread = 0; thread < THREADS; thread++) {
                Callable<List<String>> work = () -> {
                    start.await();
                    return IntStream.range(0, FIRINGS).mapToObj(this::outcome).toList();
                };
                outcomes.add(pool.submit(work));
            }
            start.countDown();
            for (var outcome : outcomes) {
                assertThat(outcome.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void leavesNoThreadBehind() {
        var before = threads();

        var other = base(reporting("any", toy -> true), reporting("broken", toy -> 1 / (toy.number() - 1) == 0));
        other.fire(toys(1, 2), new Findings(rule -> true));

        assertThat(threads()).isSubsetOf(before);
    }

    @Test
    void isMadeAndFiredOnAThreadWithoutAClassLoader() throws InterruptedException {
        var findings = new Findings(rule -> true);
        var thread = new Thread(() -> base(reporting("any", toy -> true)).fire(toys(1), findings));
        thread.setContextClassLoader(null);

        thread.start();
        thread.join();

        assertThat(findings.found()).containsExactly(RuleBaseTest.found("any", 1));
    }

    private String outcome(int number) {
        var findings = new Findings(rule -> true);
        var failed = rules.fire(toys(number, number + 1, number + 2), findings);
        return failed + " "
                + findings.found().stream().map(Found::toString).sorted().toList();
    }

    /** The names of the living threads but those of the virtual machine, which come and go. */
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        thread.getThreadGroup() == Thread.currentThread().getThreadGroup())
                .map(Thread::getName)
                .collect(Collectors.toSet());
    }
}
