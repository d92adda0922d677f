package se.samordnadplan.example.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samordnadplan.sip.rules.RuleModules;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;

/** The files of the example. */
final class LittleTown {

    static final Path RULE_SET = Path.of("little-town.yaml");
    private static final Path CHILDS_PLAN = Path.of("..", "plans", "03-child-school-and-social-services.json");

    private LittleTown() {}

    /** The rule set as a host loads it: with the modules on its class path. */
    static RuleSet ruleSet() {
        try {
            return RuleSets.load(RULE_SET, RuleModules.find(LittleTown.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuleSetException e) {
            throw new IllegalStateException(e);
        }
    }

    static String childsPlan() throws IOException {
        return Files.readString(CHILDS_PLAN);
    }

    /** The child's plan without those of the school among the invitees. */
    static String childsPlanWithoutSchool() throws IOException {
        return childsPlan()
                .replace(
                        "\"p3\", \"p4\", \"p5\", \"p6\", \"p7\"]\n  },\n  \"meetings\"",
                        "\"p3\", \"p6\", \"p7\"]\n  },\n  \"meetings\"");
    }
}
