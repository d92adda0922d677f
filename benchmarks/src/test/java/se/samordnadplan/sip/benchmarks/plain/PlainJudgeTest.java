package se.samordnadplan.sip.benchmarks.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.RuleFinding;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSets;

/** What is measured beside the rules in DRL judges as they do. */
class PlainJudgeTest {

    private static final PlainJudge PLAIN = new PlainJudge();

    static List<String> ruleSets() {
        return RuleSets.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void judgesEachDocumentAsTheRulesInDrlDo(String id) {
        var ruleSet = RuleSets.shipped(id);
        for (var document : TestDocuments.all()) {
            document.plan().ifPresent(plan -> {
                var judgement = PLAIN.judge(plan, document.asOf(), ruleSet);

                var expected = RuleJudge.shipped().judge(plan, document.asOf(), ruleSet);
                assertThat(findings(judgement)).as("%s by %s", document, id).isEqualTo(findings(expected));
                assertThat(judgement.checklist()).as("%s by %s", document, id).isEqualTo(expected.checklist());
                assertThat(judgement.deadlines()).as("%s by %s", document, id).isEqualTo(expected.deadlines());
            });
        }
    }

    /** In an order that both share. */
    private static List<String> findings(Judgement judgement) {
        return judgement.findings().stream().map(RuleFinding::toString).sorted().toList();
    }

    @Test
    void findsEveryRuleOfTheCatalogueBrokenInSomeDocument() {
        var broken = TestDocuments.all().stream()
                .flatMap(document -> document.plan().stream()
                        .flatMap(plan -> ruleSets().stream()
                                .map(id -> PLAIN.judge(plan, document.asOf(), RuleSets.shipped(id)))))
                .flatMap(judgement -> judgement.findings().stream())
                .map(RuleFinding::rule)
                .distinct()
                .toList();

        assertThat(broken).containsAll(Catalogue.rules());
    }
}
