package se.samordnadplan.sip.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;

/** What is measured: the typical plan of the examples, at the date of the examples, by the rule set with the most rules. */
public final class Typical {

    /** The date that the examples are judged at. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    /** The typical plan, seen from the root of the repository. */
    public static final Path FILE = Path.of("examples", "plans", "01-home-after-hip-fracture.json");

    private Typical() {}

    /**
     * The document.
     *
     * @return its bytes
     */
    public static byte[] json() {
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException("Run the benchmarks from the root of the repository.", e);
        }
    }

    /**
     * The rule set.
     *
     * @return that of Västerbotten
     */
    public static RuleSet ruleSet() {
        return RuleSets.shipped("vasterbotten");
    }
}
