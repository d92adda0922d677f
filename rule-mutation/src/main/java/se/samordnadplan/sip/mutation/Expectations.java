package se.samordnadplan.sip.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleJudge;

/**
 * What the tests of the rules expect of each rule. The tests are run once, with a verifier that notes what they ask and
 * expect, so that a mutant is asked the same without running them again.
 */
public final class Expectations {

    private static final Map<RuleId, List<Expectation>> NOTED = new ConcurrentHashMap<>();
    private static final List<String> PACKAGES = List.of("national", "local");

    private Expectations() {}

    private record Expectation(Question question, Predicate<Outcome> expected) {

        boolean holdsFor(RuleJudge judge) {
            return expected.test(question.askedOf(judge));
        }
    }

    /** Notes what is expected. */
    public static void note(Question question, Predicate<Outcome> expected) {
        NOTED.computeIfAbsent(question.rule(), rule -> new ArrayList<>()).add(new Expectation(question, expected));
    }

    /** Whether the judge does what the tests expect of a rule. */
    static boolean hold(RuleId rule, RuleJudge judge) {
        return NOTED.getOrDefault(rule, List.of()).stream().allMatch(expectation -> expectation.holdsFor(judge));
    }

    static int count() {
        return NOTED.values().stream().mapToInt(List::size).sum();
    }

    /** Runs the tests in a folder of compiled classes. */
    static void noteThoseOf(Path folder) throws IOException, ClassNotFoundException {
        var request = LauncherDiscoveryRequestBuilder.request();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Expectations.class.getClassLoader())) {
            for (var test : tests(folder)) {
                request.selectors(selectClass(loader.loadClass(test)));
            }
            var summary = new SummaryGeneratingListener();
            LauncherFactory.create().execute(request.build(), summary);
            for (var failure : summary.getSummary().getFailures()) {
                throw new IllegalStateException(
                        "The test [" + failure.getTestIdentifier().getUniqueId() + "] fails without a mutant.",
                        failure.getException());
            }
        }
    }

    private static List<String> tests(Path folder) throws IOException {
        var tests = new ArrayList<String>();
        for (var name : PACKAGES) {
            var inPackage = folder.resolve("se/samordnadplan/sip/rules").resolve(name);
            try (var files = Files.newDirectoryStream(inPackage, "*Test.class")) {
                for (var file : files) {
                    var path = folder.relativize(file).toString().replace('/', '.');
                    tests.add(path.substring(0, path.length() - ".class".length()));
                }
            }
        }
        return tests;
    }
}
