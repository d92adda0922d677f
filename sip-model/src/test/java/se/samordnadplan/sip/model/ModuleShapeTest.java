package se.samordnadplan.sip.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.validation.ConstraintValidator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the module: what is public, and what it shows of the libraries inside. */
class ModuleShapeTest {

    private static final String INTERNAL = "..internal..";

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.samordnadplan.sip.model");

    /** Generated: their shape is the generator's. */
    private static final DescribedPredicate<JavaClass> BUILDER = describe(
            "a generated builder", type -> outermost(type).getSimpleName().endsWith("Builder"));

    private static final DescribedPredicate<JavaClass> DESIGNED = describe(
            "an enum, a record, an annotation or a final class",
            type -> type.isEnum()
                    || type.isRecord()
                    || type.isAnnotation()
                    || type.getModifiers().contains(FINAL));

    private static final DescribedPredicate<JavaMember> PART_OF_THE_API = describe(
            "part of the API",
            member -> member.getModifiers().contains(PUBLIC)
                    && member.getOwner().getModifiers().contains(PUBLIC)
                    && !resideInAPackage(INTERNAL).test(member.getOwner()));

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ModuleShapeTest::outermost).orElse(type);
    }

    @Test
    void publicTypesAreDesigned() {
        classes()
                .that()
                .arePublic()
                .and(are(DescribedPredicate.not(BUILDER)))
                .should(beDesigned())
                .check(MODEL);
    }

    private static ArchCondition<JavaClass> beDesigned() {
        return be(DESIGNED);
    }

    @Test
    void onlyRecordsAndValidatorsHavePublicConstructors() {
        constructors()
                .that()
                .areDeclaredInClassesThat(DescribedPredicate.not(BUILDER))
                .and()
                .areDeclaredInClassesThat(describe("are no records", type -> !type.isRecord()))
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(ConstraintValidator.class)
                .should()
                .notBePublic()
                .check(MODEL);
    }

    @Test
    void theApiShowsNoTypeOfJacksonAndNoneOfOurInside() {
        noMethods().that(are(PART_OF_THE_API)).should(showInside()).check(MODEL);
    }

    private static ArchCondition<JavaMethod> showInside() {
        return have(describe(
                "a type of Jackson or of an internal package in their signature",
                method -> Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                        .anyMatch(resideInAPackage("com.fasterxml..").or(resideInAPackage(INTERNAL)))));
    }

    @Test
    void recordsKnowNoJacksonButItsAnnotations() {
        noClasses()
                .that()
                .areRecords()
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.databind..")
                        .or(resideInAPackage("com.fasterxml.jackson.core..")))
                .check(MODEL);
    }

    @Test
    void constraintsDoNotDependOnJacksonOrOnHibernateValidator() {
        noClasses()
                .that()
                .resideInAPackage("..constraint..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml..").or(resideInAPackage("org.hibernate..")))
                .check(MODEL);
    }
}
