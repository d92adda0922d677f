package se.samordnadplan.example.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.rules.RuleModules;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;

/** The jar in a class loader of its own, as hosts with plug-ins have it. */
class OwnClassLoaderIT {

    @Test
    void judgesByRulesThatTheLibraryCannotSee() throws Exception {
        var jar = Path.of(System.getProperty("sip.jar")).toUri().toURL();
        try (var plugin = new URLClassLoader(new URL[] {jar}, new LibraryOnly())) {
            var ruleSet = RuleSets.load(LittleTown.RULE_SET, RuleModules.find(plugin));
            var report = SipValidator.builder()
                    .ruleSet(ruleSet)
                    .build()
                    .validate(LittleTown.childsPlanWithoutSchool(), LocalDate.of(2026, 3, 2));

            assertThat(report.findings())
                    .extracting(finding -> finding.rule().value())
                    .isEqualTo(List.of("x-school-invited"));
        }
    }

    /** Hides the classes of this module. */
    private static final class LibraryOnly extends ClassLoader {

        LibraryOnly() {
            super(OwnClassLoaderIT.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(OwnClassLoaderIT.class.getPackageName() + ".")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
