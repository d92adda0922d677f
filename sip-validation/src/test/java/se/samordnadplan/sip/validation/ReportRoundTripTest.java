package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** A report, of whatever document, says the same after it was written and read. */
class ReportRoundTripTest {

    private static final LocalDate MON_2025_12_01 = LocalDate.of(2025, 12, 1);
    private static final List<Path> DOCUMENTS = TestPlan.all().toList();
    private static final List<SipValidator> VALIDATORS = Stream.concat(
                    RuleSets.shippedIds().stream()
                            .map(id -> SipValidator.create().with(RuleSets.shipped(id))),
                    Stream.of(SipValidator.builder()
                            .suppressions(TestPlan.suppressions("everything.yaml"))
                            .build()))
            .toList();

    @Property(seed = "20260312", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ofADocumentWithPartsMissingOrWrong(
            @ForAll("documents") Path document,
            @ForAll("validators") SipValidator validator,
            @ForAll Language language,
            @ForAll @IntRange(max = 150) int days,
            @ForAll @IntRange(max = 4) int faults,
            @ForAll long seed) {
        var json = TestPlan.read(document).json();
        var random = new Random(seed);
        for (int i = 0; i < faults; i++) {
            spoil(json, random);
        }
        var report = validator
                .validate(json.toPrettyString(), MON_2025_12_01.plusDays(days), ValidationOption.document("plan.json"))
                .in(language);

        assertThat(ValidationReport.parse(report.toJson())).isEqualTo(report);
        assertThat(ValidationReport.parse(report.toJsonLine())).isEqualTo(report);
    }

    @Provide
    Arbitrary<Path> documents() {
        return Arbitraries.of(DOCUMENTS);
    }

    @Provide
    Arbitrary<SipValidator> validators() {
        return Arbitraries.of(VALIDATORS);
    }

    /** Takes one value away or, now and then, puts another in its place. */
    private static void spoil(ObjectNode json, Random random) {
        var parents = new ArrayList<JsonNode>();
        collect(json, parents);
        var parent = parents.get(random.nextInt(parents.size()));
        boolean replaces = random.nextInt(3) == 0;
        if (parent instanceof ArrayNode list) {
            int index = random.nextInt(list.size());
            list.remove(index);
            if (replaces) {
                list.insert(index, "nobody");
            }
            return;
        }
        var names = new ArrayList<String>();
        parent.fieldNames().forEachRemaining(names::add);
        var name = names.get(random.nextInt(names.size()));
        var object = (ObjectNode) parent;
        object.remove(name);
        if (replaces) {
            object.put(name, "nobody");
        }
    }

    /** The objects and lists that hold something. */
    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainerNode() && !node.isEmpty()) {
            parents.add(node);
            node.forEach(child -> collect(child, parents));
        }
    }
}
