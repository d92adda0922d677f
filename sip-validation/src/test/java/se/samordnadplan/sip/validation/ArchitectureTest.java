package se.samordnadplan.sip.validation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String US = "se.samordnadplan.sip.validation";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(US);

    @Test
    void dependsOnNothingButWhatIsBelow() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        US + "..",
                        "se.samordnadplan.sip.model..",
                        "se.samordnadplan.sip.rules..",
                        "java..",
                        "com.fasterxml.jackson..",
                        "jakarta.validation..",
                        "org.hibernate.validator..",
                        "org.jspecify.annotations.."))
                .check(CLASSES);
    }

    @Test
    void knowsNothingOfTheInsideOfTheRules() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "se.samordnadplan.sip.rules.engine..",
                        "se.samordnadplan.sip.rules.fact..",
                        "se.samordnadplan.sip.rules.ruleset..")
                .check(CLASSES);
    }

    @Test
    void walksOneWay() {
        var limits = are(not(equivalentTo(ReadLimits.class)));
        noClasses()
                .that(resideInAPackage(US + ".report"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(US, US + ".read", US + ".constraint"))
                .check(CLASSES);
        noClasses()
                .that(resideInAPackage(US + ".read"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(US, US + ".report", US + ".constraint")
                        .and(limits))
                .check(CLASSES);
        noClasses()
                .that(resideInAPackage(US + ".constraint"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(US, US + ".report"))
                .check(CLASSES);
    }

    @Test
    void hasSuppressionsThatKnowNeitherPlansNorReports() {
        noClasses()
                .that(resideInAPackage(US + ".suppression"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(US, US + ".read", US + ".constraint", US + ".report"))
                .check(CLASSES);
    }

    @Test
    void asksHibernateValidatorInOnePackageOnly() {
        noClasses()
                .that(not(resideInAPackage(US + ".constraint")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.validation..", "org.hibernate.validator..")
                .check(CLASSES);
    }

    @Test
    void isPublicOnlyIfDesigned() {
        classes()
                .that()
                .arePublic()
                .should()
                .beAssignableTo(DescribedPredicate.describe(
                        "enum, record, final class, sealed interface, annotation or exception",
                        ArchitectureTest::isDesigned))
                .check(CLASSES);
    }

    private static boolean isDesigned(JavaClass type) {
        return type.isEnum()
                || type.isRecord()
                || type.isAnnotation()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed()
                || type.isAssignableTo(Exception.class);
    }

    /** The front door: its types are made by their own factories. */
    @Test
    void letsNobodyElseMakeWhatIsInTheFrontDoor() {
        constructors()
                .that()
                .areDeclaredInClassesThat(
                        resideInAPackage(US).and(not(DescribedPredicate.describe("records", JavaClass::isRecord))))
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void hasNoChangingState() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }
}
