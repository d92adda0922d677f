package se.samordnadplan.sip.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The shape of this module: one front door, and packages that do not call back up. */
class ShapeTest {

    private static final String ROOT = "se.samordnadplan.sip.cli";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void mainIsTheOnlyFrontDoor() {
        classes()
                .that()
                .resideInAPackage(ROOT)
                .and()
                .arePublic()
                .should()
                .be(Main.class)
                .check(CLASSES);
    }

    @Test
    void dataWalksOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("start")
                .definedBy(ROOT)
                .layer("command")
                .definedBy(ROOT + ".command..")
                .layer("sarif")
                .definedBy(ROOT + ".sarif..")
                .layer("junit")
                .definedBy(ROOT + ".junit..")
                .layer("fhir")
                .definedBy(ROOT + ".fhir..")
                .layer("text")
                .definedBy(ROOT + ".text..")
                .layer("html")
                .definedBy(ROOT + ".html..")
                .layer("page")
                .definedBy(ROOT + ".page..")
                .layer("catalogue")
                .definedBy(ROOT + ".catalogue..")
                .layer("review")
                .definedBy(ROOT + ".review..")
                .layer("baseline")
                .definedBy(ROOT + ".baseline..")
                .layer("compare")
                .definedBy(ROOT + ".compare..")
                .layer("reports")
                .definedBy(ROOT + ".reports..")
                .layer("input")
                .definedBy(ROOT + ".input..")
                .layer("output")
                .definedBy(ROOT + ".output..")
                .layer("pipeline")
                .definedBy(ROOT + ".pipeline..")
                .layer("progress")
                .definedBy(ROOT + ".progress..")
                .layer("deadlines")
                .definedBy(ROOT + ".deadlines..")
                .whereLayer("start")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("command")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("sarif")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("junit")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("fhir")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("html")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("html", "review")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("command", "sarif", "junit", "fhir", "html")
                .whereLayer("catalogue")
                .mayOnlyBeAccessedByLayers("command", "text", "sarif", "fhir", "html", "deadlines", "review")
                .whereLayer("review")
                .mayOnlyBeAccessedByLayers("command", "text")
                .whereLayer("baseline")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("compare")
                .mayOnlyBeAccessedByLayers("command", "text")
                .whereLayer("reports")
                .mayOnlyBeAccessedByLayers("command", "baseline", "compare")
                .whereLayer("input")
                .mayOnlyBeAccessedByLayers("command", "reports")
                .whereLayer("output")
                .mayOnlyBeAccessedByLayers("command", "text", "sarif", "junit", "fhir", "html", "deadlines", "review")
                .whereLayer("pipeline")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("progress")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("deadlines")
                .mayOnlyBeAccessedByLayers("command", "text")
                .check(CLASSES);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .areNotAssignableTo(Main.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void readsNoXml() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.xml.sax..", "org.w3c.dom..", "javax.xml.parsers..", "javax.xml.transform..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.xml.stream.XMLInputFactory")
                .check(CLASSES);
    }

    @Test
    void nobodyUsesTheStreamsOfTheProcessPastTheSurroundings() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(CLASSES);
    }

    @Test
    void onlyOneClassAsksTheProcessForWhatIsAroundIt() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".ThisProcess")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "console")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(CLASSES);
    }
}
