package se.samordnadplan.sip.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static String rule(String when, String then) {
        return "package p;\n\nrule \"a-rule / part\"\n    @category(GOAL) @from(ALL)\nwhen\n    " + when
                + "\nthen\n    " + then + "\nend\n";
    }

    private static String faults(String drl) {
        return Faults.of(DrlRule.in(List.of(drl)).rules().get(0)).stream()
                .map(Fault::name)
                .collect(Collectors.joining("\n"));
    }

    /** The text of the rule with the fault of this name. */
    private static String with(String fault, String drl) {
        var rule = DrlRule.in(List.of(drl)).rules().get(0);
        return Faults.of(rule).stream()
                .filter(one -> one.name().equals(fault))
                .map(one -> rule.with("mutant", one.edits()))
                .collect(Collectors.joining());
    }

    @Test
    void breaksEachConstraint() {
        var drl = rule("$goal : Goal( isLive(), aim == null )", "findings.report(kcontext, $goal.at(\"aim\"));");

        assertThat(faults(drl)).isEqualTo("""
            isLive() → !isLive()
            isLive() dropped
            aim == null → aim != null
            aim == null dropped\
            """);
        assertThat(with("isLive() dropped", drl)).isEqualTo("""
            rule "mutant"
                @category(GOAL) @from(ALL)
            when
                $goal : Goal( aim == null )
            then
                findings.report(kcontext, $goal.at("aim"));
            end

            """);
    }

    @Test
    void takesAnAnswerThatIsNotAskedForOutOfTheReport() {
        var drl = rule(
                "$plan : Plan( $led : isLed() != Answer.YES )",
                "findings.report(kcontext, $led.not(), $plan.at(\"goals\"));");

        assertThat(faults(drl)).isEqualTo("""
            $led : isLed() != Answer.YES → $led : isLed() == Answer.YES
            $led : isLed() != Answer.YES → $led : isLed() == Answer.NO
            $led : isLed() != Answer.YES dropped
            $led : isLed() != Answer.YES reported as a fault\
            """);
        assertThat(with("$led : isLed() != Answer.YES dropped", drl))
                .contains("    $plan : Plan(  )\n")
                .contains("    findings.report(kcontext, $plan.at(\"goals\"));\n");
    }

    @Test
    void turnsWhatMustNotBeIntoWhatMustBe() {
        var drl = rule("$plan : Plan()\n    not Goal( isLive() )", "findings.report(kcontext, $plan.at(\"goals\"));");

        assertThat(faults(drl)).isEqualTo("""
            not Goal → exists
            not Goal dropped
            isLive() → !isLive()
            isLive() dropped\
            """);
        assertThat(with("not Goal → exists", drl)).contains("    $plan : Plan()\n    exists Goal( isLive() )\nthen\n");
        assertThat(with("not Goal dropped", drl))
                .contains("    $plan : Plan()\n")
                .doesNotContain("Goal");
    }

    @Test
    void asksForHelpWithWhatItDoesNotKnow() {
        var drl = rule("forall( Goal( isLive() ) )", "findings.report(kcontext, null);");
        var rule = DrlRule.in(List.of(drl)).rules().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Faults.of(rule))
                .withMessage("The rule [a-rule / part] has a condition of the kind [ForallDescr]."
                        + " Maybe say here what can go wrong with it.");
    }

    @Test
    void letsTheFilesOfAPackageShareTheirImports() {
        var all = DrlRule.in(List.of(
                "package p;\nimport a.One;\nglobal One findings;\n",
                "package p;\nimport a.Other;\nglobal One findings;\n"
                        + rule("Goal()", "x();").substring(11)));

        assertThat(all.head()).isEqualTo("package p;\nimport a.One;\nimport a.Other;\nglobal One findings;\n\n");
        assertThat(all.rules()).extracting(DrlRule::name).containsExactly("a-rule / part");
    }
}
