package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;

/** Months in the life of a host, in minutes: nothing heaps up. Run by the profile {@code soak} only. */
class LongRunSoak {

    private static final long VALIDATIONS = Long.getLong("sip.soak.validations", 1_000_000);
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** So many come and go in the whole run, each with other rules. */
    private static final int USERS_RULE_SETS = 1_000;

    /** Room for what Java makes ready late, such as buffers and tables that grow; a leak of a byte each is ten times that. */
    private static final long MORE_BYTES = 1024 * 1024;

    /** Java makes classes for what is called often by reflection, some of it late; each rule set a class would be nine times that. */
    private static final int MORE_CLASSES = 100;

    @TempDir
    private Path folder;

    private final List<Mix.Validation> mix = Mix.all();
    private final List<String> rules = RuleSets.shipped("vasterbotten").on(Mix.MON_2026_03_02).rules().keySet().stream()
            .map(RuleId::value)
            .filter(rule -> !rule.equals("plan-is-sip")) // which no rule set may switch off
            .toList();
    private int ruleSets;

    @Test
    void holdsOnToNoMoreThanAfterTheFirstTenth(TestReporter reporter) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            validateATenth(threads, 1);
            var before = Footprint.now();
            reporter.publishEntry("1/10", before.toString());
            for (int tenth = 2; tenth <= 10; tenth++) {
                validateATenth(threads, tenth);
                reporter.publishEntry(tenth + "/10", Footprint.now().toString());
            }
            var after = Footprint.now();

            assertThat(before.sessions()).isPositive();
            assertThat(after.bytes()).isLessThan(before.bytes() + MORE_BYTES);
            assertThat(after.classes()).isLessThan(before.classes() + MORE_CLASSES);
            assertThat(after.threads()).isEqualTo(before.threads());
            assertThat(after.sessions()).isLessThanOrEqualTo(THREADS * after.pools());
        } finally {
            threads.shutdownNow();
        }
    }

    private void validateATenth(ExecutorService threads, int seed) throws Exception {
        int parts = USERS_RULE_SETS / 10;
        var random = new Random(seed);
        for (int part = 0; part < parts; part++) {
            validateByANewRuleSet();
            var tasks = new ArrayList<Callable<Void>>();
            for (int thread = 0; thread < THREADS; thread++) {
                var own = new Random(random.nextLong());
                tasks.add(() -> {
                    own.ints(VALIDATIONS / 10 / parts / THREADS, 0, mix.size())
                            .mapToObj(mix::get)
                            .forEach(Mix.Validation::validate);
                    return null;
                });
            }
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
    }

    private void validateByANewRuleSet() throws IOException, RuleSetException {
        int first = ruleSets % rules.size();
        int second = (first + 1 + ruleSets / rules.size()) % rules.size();
        ruleSets++;
        var file = Files.writeString(folder.resolve("own.yaml"), """
            formatVersion: "1.0"
            id: own
            extends: vasterbotten
            title: {sv: Egen, en: Own}
            versions:
              - version: "1"
                from: 2026-01-01
                rules:
            """ + off(first) + off(second));
        var report = SipValidator.create()
                .with(RuleSets.load(file))
                .validate(TestPlan.established().bytes(), Mix.MON_2026_03_02);

        assertThat(report.ruleSet().id()).isEqualTo("own");
    }

    private String off(int rule) {
        return "      " + rules.get(rule) + ": {binding: \"OFF\", because: Test}\n";
    }
}
