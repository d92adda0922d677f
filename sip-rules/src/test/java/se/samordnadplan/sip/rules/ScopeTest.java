package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.PlanStatus;

class ScopeTest {

    /** One column for each status in the order of the enum. */
    @ParameterizedTest
    @CsvSource({
        "ALL,                  REACHED, REACHED, REACHED, REACHED, REACHED",
        "INITIATED,            REACHED, REACHED, REACHED, REACHED, BESIDE",
        "INVITED,              NOT_YET, REACHED, REACHED, REACHED, BESIDE",
        "ESTABLISHED,          NOT_YET, NOT_YET, REACHED, REACHED, BESIDE",
        "CLOSED,               NOT_YET, NOT_YET, NOT_YET, REACHED, BESIDE",
        "ESTABLISHED_ONLY,     NOT_YET, NOT_YET, REACHED, BESIDE,  BESIDE",
        "DECLINED_ONLY,        BESIDE,  BESIDE,  BESIDE,  BESIDE,  REACHED",
        "INVITED_AND_DECLINED, NOT_YET, REACHED, REACHED, REACHED, REACHED",
    })
    void tellsWhetherAStatusIsReached(
            Scope scope,
            Scope.Reach initiated,
            Scope.Reach invited,
            Scope.Reach established,
            Scope.Reach closed,
            Scope.Reach declined) {
        assertThat(Stream.of(PlanStatus.values()).map(scope::at))
                .containsExactly(initiated, invited, established, closed, declined);
    }
}
