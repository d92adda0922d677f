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
        assertThat(Persons.areEnough(List.of(persons(3, 1, 2), persons(3, 2, 1)), 3))
                .isFalse();
        assertThat(Persons.areEnough(List.of(persons(3, 1, 2), persons(3, 2, 3)), 3))
                .isTrue();
        assertThat(Persons.areEnough(List.of(), 1)).isFalse();
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

    private static Persons persons(int enough, long... keys) {
        var persons = new Persons(enough);
        for (var key : keys) {
            persons.add(key);
        }
        return persons;
    }
}
