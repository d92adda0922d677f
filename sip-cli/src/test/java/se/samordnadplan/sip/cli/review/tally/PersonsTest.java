package se.samordnadplan.sip.cli.review.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How many different persons there are. */
class PersonsTest {

    @Test
    void areEnoughFromTheThresholdOn() {
        assertThat(persons(3, 1, 2).isEnough()).isFalse();
        assertThat(persons(3, 1, 2, 3).isEnough()).isTrue();
        assertThat(persons(3, 1, 2, 3, 4, 5).isEnough()).isTrue();
    }

    @Test
    void countOnceHoweverOftenTheyCome() {
        assertThat(persons(3, 1, 2, 2, 1, 1).isEnough()).isFalse();
    }

    @Test
    void countOnceAlsoInSeveralParts() {
        assertThat(Persons.together(List.of(persons(3, 1, 2), persons(3, 2, 1))).isEnough())
                .isFalse();
        assertThat(Persons.together(List.of(persons(3, 1, 2), persons(3, 2, 3))).isEnough())
                .isTrue();
    }

    @Test
    void mayBeNobodyButNotFew() {
        assertThat(persons(2).areNobodyOrEnough()).isTrue();
        assertThat(persons(2, 7).areNobodyOrEnough()).isFalse();
        assertThat(persons(2, 7, 8).areNobodyOrEnough()).isTrue();
    }

    @Test
    void doNotChangeWithTheirCopy() {
        var persons = persons(3, 1);
        var copy = persons.copy();
        copy.add(2);
        copy.add(3);

        assertThat(copy.isEnough()).isTrue();
        assertThat(persons.isEnough()).isFalse();
    }

    @Test
    void areNotShown() {
        assertThat(persons(3, 198806039981L)).hasToString("Persons[too few]");
    }

    @Test
    void haveKeysThatDifferByKindAndFromRunToRun() {
        var keys = new PersonKeys();

        assertThat(keys.of('I', "198806039981")).isEqualTo(keys.of('I', "198806039981"));
        assertThat(keys.of('I', "198806039981")).isNotEqualTo(keys.of('P', "198806039981"));
        assertThat(keys.of('I', "198806039981")).isNotEqualTo(new PersonKeys().of('I', "198806039981"));
    }

    @Test
    void haveOneIdentityNumberHoweverItIsSpelled() {
        for (var spelling : List.of("194103179810", "19410317-9810", "410317+9810", " 410317–9810 ", "4103179810")) {
            assertThat(PersonKeys.identity(spelling)).isEqualTo("4103179810");
        }
        assertThat(PersonKeys.identity("99-2ab 3")).isEqualTo("992AB3");
        assertThat(PersonKeys.identity("123-456")).isEqualTo("123456");
        assertThat(PersonKeys.identity("1980X3179810")).isEqualTo("1980X3179810");
        assertThat(PersonKeys.identity(" - ")).isEmpty();
    }

    private static Persons persons(int enough, long... keys) {
        var persons = new Persons(enough);
        for (var key : keys) {
            persons.add(key);
        }
        return persons;
    }
}
