package se.samordnadplan.sip.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samordnadplan.sip.rules.engine.ToyRules.model;
import static se.samordnadplan.sip.rules.engine.ToyRules.reporting;
import static se.samordnadplan.sip.rules.engine.ToyRules.toys;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

class SessionsTest {

    private final KieBase base =
            KieBases.of(List.of(model(reporting("breaks-on-13", toy -> 1 / (toy.number() - 13) == 0))));
    private final Sessions sessions = new Sessions(base);

    @Test
    void usesOneSessionAgainAndAgain() {
        for (int round = 0; round < 20; round++) {
            sessions.fire(toys(1, 2), new Findings(rule -> true));
        }

        assertThat(base.getKieSessions()).hasSize(1);
    }

    @Test
    void leavesNoFactInASessionThatWaits() {
        sessions.fire(toys(1, 2), new Findings(rule -> true));

        assertThat(base.getKieSessions()).allSatisfy(session -> {
            assertThat(session.getObjects()).isEmpty();
            assertThat(session.getGlobals().getGlobalKeys()).isEmpty();
        });
    }

    @Test
    void letsGoOfASessionThatThrew() {
        for (int round = 0; round < 20; round++) {
            assertThatThrownBy(() -> sessions.fire(toys(1, 13, 2), new Findings(rule -> true)))
                    .isInstanceOf(RuntimeException.class);
        }

        assertThat(base.getKieSessions()).isEmpty();
    }
}
