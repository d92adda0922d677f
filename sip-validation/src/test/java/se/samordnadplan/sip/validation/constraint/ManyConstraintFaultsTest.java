package se.samordnadplan.sip.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.party.ParticipantBuilder;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;

class ManyConstraintFaultsTest {

    private static final ConstraintCheck CHECK = new ConstraintCheck();

    /** 80,001 equal attendees, and as many who are unknown: quadratic work takes minutes. */
    @Test
    void ofOneConstraintTakeLinearTime() {
        for (var who : List.of("p1", "?")) {
            var meeting = MeetingBuilder.builder()
                    .id("m")
                    .type(MeetingType.PLANNING)
                    .attendees(Collections.nCopies(80_001, who))
                    .build();
            var plan = SipPlanBuilder.builder()
                    .participants(List.of(ParticipantBuilder.builder().id("p1").build()))
                    .meetings(List.of(meeting))
                    .build();

            var faults = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CHECK.check(plan));
            int repeated = 80_000;
            int unknown = who.equals("?") ? 80_001 : 0;
            assertThat(faults).hasSize(repeated + unknown + 7);
        }
    }

    @Test
    void ofNullListElementsTakeLinearTime() {
        var plan = SipPlanBuilder.builder()
                .goals(Collections.nCopies(80_001, null))
                .build();

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CHECK.check(plan)))
                .hasSize(80_001 + 1 + 5)
                .filteredOn(fault -> fault.rule().equals("list-length"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.arguments()).hasToString("{max=1000, length=80001}"));
    }
}
