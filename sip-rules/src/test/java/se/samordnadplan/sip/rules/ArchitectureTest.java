package se.samordnadplan.sip.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The shape of this module, without the classes that Drools generates. */
class ArchitectureTest {

    private static final String ROOT = "se.samordnadplan.sip.rules";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT)
            .that(not(resideInAPackage(ROOT + ".catalogue..")));

    @Test
    void dependsOnTheModelAndNotOnWhatComesAfter() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.samordnadplan.sip.validation..", "se.samordnadplan.sip.cli..")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.samordnadplan.sip.model.internal..")
                .check(CLASSES);
    }

    @Test
    void keepsDroolsInItsEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void readsFilesInTwoPackages() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".ruleset", ROOT + ".file")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.dataformat..")
                .check(CLASSES);
    }

    @Test
    void publishesNothingThatCanBeExtended() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(FINAL)
                .check(CLASSES);
    }

    @Test
    void publishesFactsAndCollectorForTheConditionsOfRules() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".fact")
                .and()
                .haveSimpleNameStartingWith("Placed")
                .should()
                .bePublic()
                .andShould()
                .beRecords()
                .check(CLASSES);
        classes().that().haveSimpleName("Findings").should().bePublic().check(CLASSES);
    }

    @Test
    void hasFactsThatKnowNeitherEngineNorDeadlinesNorRuleSets() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".fact")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".engine", ROOT + ".deadline", ROOT + ".ruleset", ROOT + ".calendar")
                .check(CLASSES);
    }

    /** The front door is left out: its values are the words of all packages behind it. */
    @Test
    void hasNoCyclesBehindItsFrontDoor() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
