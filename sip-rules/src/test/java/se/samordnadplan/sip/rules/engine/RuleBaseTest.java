package se.samordnadplan.sip.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samordnadplan.sip.rules.engine.ToyRules.answering;
import static se.samordnadplan.sip.rules.engine.ToyRules.base;
import static se.samordnadplan.sip.rules.engine.ToyRules.model;
import static se.samordnadplan.sip.rules.engine.ToyRules.reporting;
import static se.samordnadplan.sip.rules.engine.ToyRules.toys;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.fact.Answer;

class RuleBaseTest {

    private static final Predicate<String> ALL = rule -> true;
    private static final Map<String, String> TAGS = Map.of("category", "KIND", "from", "ALL");

    @Test
    void reportsTheRuleThatFiredAndItsPlace() {
        var findings = new Findings(ALL);

        var failed = base(reporting("is-odd", toy -> toy.number() % 2 == 1)).fire(toys(2, 3), findings);

        assertThat(failed).isEmpty();
        assertThat(findings.found()).containsExactly(found("is-odd", 3));
        assertThat(findings.undecided()).isEmpty();
    }

    @Test
    void takesPartsOfARuleForTheRule() {
        var findings = new Findings(ALL);
        var rules = base(
                reporting("in-order / first", toy -> toy.number() == 1),
                reporting("in-order / second", toy -> toy.number() == 2));

        rules.fire(toys(1, 2), findings);

        assertThat(findings.found()).containsExactlyInAnyOrder(found("in-order", 1), found("in-order", 2));
        assertThat(rules.rules()).containsExactly(new RuleDescription("in-order", "KIND", "ALL", null));
    }

    @Test
    void dropsReportsOfRulesThatAreNotJudged() {
        var findings = new Findings("judged"::equals);
        var rules = base(
                reporting("judged", toy -> true),
                reporting("not-judged", toy -> true),
                answering("not-judged-either", Answer.UNKNOWN));

        assertThat(rules.fire(toys(1), findings)).isEmpty();

        assertThat(findings.found()).containsExactly(found("judged", 1));
        assertThat(findings.undecided()).isEmpty();
    }

    @Test
    void turnsAnswersIntoFindingsUndecidedRulesOrNothing() {
        var findings = new Findings(ALL);

        base(answering("met", Answer.YES), answering("broken", Answer.NO), answering("unknown", Answer.UNKNOWN))
                .fire(toys(1), findings);

        assertThat(findings.found()).containsExactly(found("broken", 1));
        assertThat(findings.undecided()).containsExactly("unknown");
    }

    @Test
    void startsEachFiringWithoutTheFactsOfTheLast() {
        var rules = base(reporting("any", toy -> true));
        rules.fire(toys(1, 2, 3), new Findings(ALL));
        var findings = new Findings(ALL);

        rules.fire(toys(4), findings);

        assertThat(findings.found()).containsExactly(found("any", 4));
    }

    @Test
    void keepsOneRuleAloneReadyForUse() {
        var rules = base(reporting("odd / one", toy -> toy.number() == 1), reporting("even", toy -> true));
        var findings = new Findings(ALL);

        rules.only("odd").fire(toys(1, 2), findings);

        assertThat(findings.found()).containsExactly(found("odd", 1));
        assertThat(rules.only("odd")).isSameAs(rules.only("odd"));
        assertThat(rules.only("odd").rules()).extracting(RuleDescription::name).containsExactly("odd");
    }

    @Test
    void refusesAnUnknownRule() {
        var rules = base(reporting("odd", toy -> true));

        assertThatThrownBy(() -> rules.only("even"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule [even]. Maybe look its id up in the rule catalogue.");
    }

    @Test
    void describesTheRulesInTheOrderOfTheirIds() {
        var withSubject = Map.of("category", "NEED", "from", "INVITED", "subject", "INVITEES");

        assertThat(base(reporting("b", withSubject, toy -> true), reporting("a", toy -> true))
                        .rules())
                .containsExactly(
                        new RuleDescription("a", "KIND", "ALL", null),
                        new RuleDescription("b", "NEED", "INVITED", "INVITEES"));
    }

    @Test
    void refusesARuleWithoutMetadata() {
        var rule = reporting("nameless", Map.of("category", "KIND"), toy -> true);

        assertThatThrownBy(() -> base(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule [nameless] lacks @category or @from. Maybe add them above its 'when'.");
    }

    @Test
    void refusesPartsThatDescribeThemselvesDifferently() {
        var one = reporting("odd / one", TAGS, toy -> true);
        var other = reporting("odd / other", Map.of("category", "NEED", "from", "ALL"), toy -> true);

        assertThatThrownBy(() -> base(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The rule [odd] has parts that describe themselves differently.");
    }

    @Test
    void refusesAModuleThatRepeatsAnId() {
        var models = List.of(model(reporting("odd", toy -> true)), model(reporting("odd", toy -> false)));

        assertThatThrownBy(() -> RuleBase.of(models))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The rule [odd] is in two modules.");
    }

    @Test
    void refusesAClassThatIsNoCompiledRules() {
        var rules = base(reporting("odd", toy -> true));

        assertThatThrownBy(() -> rules.with(List.of(String.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The class [java.lang.String] is no compiled rules.");
    }

    static Found found(String rule, int toy) {
        return new Found(rule, JsonPointer.ROOT.child("toys").child(toy), Map.of());
    }
}
