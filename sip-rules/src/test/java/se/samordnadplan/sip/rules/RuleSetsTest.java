package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RuleSetsTest {

    @Test
    void shipsTheNationalSetAndFourLocalOnes() {
        assertThat(RuleSets.shippedIds())
                .containsExactly("national", "vastra-gotaland", "vasterbotten", "ornskoldsvik", "vastmanland");
    }

    @Test
    void givesTheSameShippedSetEachTime() {
        assertThat(RuleSets.shipped("national")).isSameAs(RuleSets.shipped("national"));
    }

    @Test
    void saysWhatAShippedSetIs() {
        var national = RuleSets.shipped("national");

        assertThat(national.id()).isEqualTo("national");
        assertThat(national.title(Language.SV)).isEqualTo("Nationella krav på samordnad individuell plan");
        assertThat(national.title(Language.EN)).isEqualTo("National demands on coordinated individual plans");
        assertThat(national.shipped()).isTrue();
        assertThat(national.parent()).isEmpty();
        assertThat(national.sha256()).isEmpty();
    }

    @Test
    void refusesAnIdThatIsNotShipped() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.shipped("nationel"))
                .withMessage("[id] names no shipped rule set. Shipped are: national, vastra-gotaland, vasterbotten,"
                        + " ornskoldsvik, vastmanland."
                        + " Maybe a file is meant: see RuleSets.load.");
    }
}
