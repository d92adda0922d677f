package se.samordnadplan.sip.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "isLive() | !isLive()",
                "!hasGoal() | hasGoal()",
                "aim == null | aim != null",
                "countsAsSip == false | countsAsSip != false",
                "statedBy in ( By.ONE, By.OTHER ) |"
                        + " statedBy not in (By.ONE, By.OTHER); statedBy in (By.OTHER); statedBy in (By.ONE)",
                "status not in ( Status.DONE, Status.CANCELLED ) | status in (Status.DONE, Status.CANCELLED);"
                        + " status not in (Status.CANCELLED); status not in (Status.DONE)",
                "activities() > $most | activities() <= $most; activities() >= $most",
                "hasParticipant(Role.ONE, Role.OTHER) | !hasParticipant(Role.ONE, Role.OTHER);"
                        + " hasParticipant(Role.OTHER); hasParticipant(Role.ONE)",
                "isPlain() != Answer.YES | isPlain() == Answer.YES; isPlain() == Answer.NO",
                "isProfessional() != Answer.NO | isProfessional() == Answer.NO; isProfessional() == Answer.YES",
                "$led : isLed() != Answer.YES | $led : isLed() == Answer.YES; $led : isLed() == Answer.NO",
            })
    void knowsWhatCouldStandThereByMistake(String constraint, String others) {
        assertThat(String.join("; ", new Constraint(constraint).others())).isEqualTo(others);
    }

    @Test
    void leavesANameForAValueAsItIs() {
        var constraint = new Constraint("$most : maxOwnActivities()");

        assertThat(constraint.demandsNothing()).isTrue();
        assertThat(constraint.variable()).isEqualTo("$most");
        assertThat(constraint.others()).isEmpty();
    }
}
