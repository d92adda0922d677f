package se.samordnadplan.example.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.validation.SipValidator;

class ValidatorsTest {

    private static final NamedRuleSet RULES = new NamedRuleSet("vastmanland");

    @Test
    void isMadeOnceAndGoneWithTheLastWhoHadIt() throws Exception {
        int before = Validators.made();
        var first = Validators.borrow(RULES);
        var second = Validators.borrow(new NamedRuleSet("vastmanland"));
        assertThat(second).isSameAs(first);

        Validators.giveBack(RULES);
        assertThat(Validators.borrow(RULES)).isSameAs(first);
        assertThat(Validators.made()).isEqualTo(before + 1);

        Validators.giveBack(RULES);
        Validators.giveBack(RULES);
        assertThat(Validators.borrow(RULES)).isNotSameAs(first);
        Validators.giveBack(RULES);
        assertThat(Validators.made()).isEqualTo(before + 2);
    }

    @Test
    void staysWhereItIsWhenTheJobGoesToTheMachines() throws Exception {
        var function = new JudgePlans(RULES, new SwedishDays());

        assertThat(InstantiationUtil.serializeObject(function)).hasSizeLessThan(1_000);
        assertThat(Serializable.class.isAssignableFrom(SipValidator.class)).isFalse();
    }
}
