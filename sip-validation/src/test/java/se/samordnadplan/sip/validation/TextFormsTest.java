package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.canary.Canary;
import se.samordnadplan.sip.canary.MarkedPlan;
import se.samordnadplan.sip.canary.Reachable;
import se.samordnadplan.sip.canary.Silence;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.deadline.Deadlines;
import se.samordnadplan.sip.rules.fact.Facts;
import se.samordnadplan.sip.rules.fact.PlanIndex;
import se.samordnadplan.sip.validation.constraint.ConstraintCheck;
import se.samordnadplan.sip.validation.read.PlanReader;
import se.samordnadplan.sip.validation.read.RecordShape;
import se.samordnadplan.sip.validation.report.NextChange;
import se.samordnadplan.sip.validation.suppression.PointerGlob;
import se.samordnadplan.sip.validation.suppression.Suppression;
import se.samordnadplan.sip.validation.suppression.Suppressions;

/** The text form of an object may end in a log, of the host or of Drools: it tells nothing of a plan. */
class TextFormsTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private static final PlanReader READER = new PlanReader(ReadLimits.DEFAULT, true);
    private static final SipValidator VALIDATOR = SipValidator.create();

    /** Of these nobody gets one that knows a plan: settings, shapes of the format, suppressions, steps, a day and a rule. */
    private static final Set<Class<?>> WITHOUT_PLAN = Set.of(
            ConstraintCheck.class,
            Deadlines.class,
            NextChange.class,
            PlanReader.class,
            PointerGlob.class,
            ReadLimits.class,
            RecordShape.class,
            RecordShape.Field.class,
            SipValidator.class,
            SipValidator.Builder.class,
            Suppression.class,
            Suppressions.class,
            ValidationOption.class);

    @Test
    void tellNothingOfAPlan() {
        var seen = new HashSet<Class<?>>();
        documents()
                .map(TextFormsTest::objects)
                .map(Reachable::from)
                .flatMap(Set::stream)
                .forEach(object -> {
                    Silence.in(object.toString());
                    seen.add(object.getClass());
                });

        assertThat(typesThatHoldAnything())
                .as("let objects() give one, so that its text form is looked at, or add the name to WITHOUT_PLAN")
                .allMatch(type -> seen.contains(type) != WITHOUT_PLAN.contains(type));
    }

    private static Stream<String> documents() {
        return Stream.concat(
                Canary.documents(),
                TestPlan.examples()
                        .map(file -> MarkedPlan.of(TestPlan.read(file).json()).toString()));
    }

    private static Object[] objects(String document) {
        var read = READER.read(document);
        var objects = new ArrayList<Object>();
        objects.add(read);
        objects.add(read.text().places(List.of(JsonPointer.ROOT)));
        objects.add(VALIDATOR.validate(document, MON_2026_03_02));
        if (read.plan() != null) {
            objects.addAll(judged(read.plan()));
        }
        return objects.toArray();
    }

    private static List<Object> judged(SipPlan plan) {
        var ruleSet = RuleSets.shipped("national");
        var facts = Facts.of(PlanIndex.of(plan, MON_2026_03_02), ruleSet.on(MON_2026_03_02), List.of(MON_2026_03_02));
        return List.of(
                facts,
                facts.all(),
                new ConstraintCheck().check(plan),
                RuleJudge.shipped().judge(plan, MON_2026_03_02, ruleSet));
    }

    /** Public classes whose objects hold anything, in the packages that a plan goes through. Exceptions: see {@link CanaryTest}. */
    private static List<Class<?>> typesThatHoldAnything() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(
                                "se.samordnadplan.sip.model",
                                "se.samordnadplan.sip.rules.fact",
                                "se.samordnadplan.sip.rules.deadline",
                                "se.samordnadplan.sip.validation")
                        .stream()
                        .filter(TextFormsTest::isPublic)
                        .filter(type -> !type.isInterface() && !type.isEnum() && !type.isAssignableTo(Throwable.class))
                        .filter(type -> type.getFields().stream()
                                .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC)))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(TextFormsTest::isPublic).orElse(true);
    }
}
