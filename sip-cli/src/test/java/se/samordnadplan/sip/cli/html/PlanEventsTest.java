package se.samordnadplan.sip.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days of a plan the time line shows. */
class PlanEventsTest {

    @Test
    void areThoseOfThePlanInTheOrderOfTime() {
        assertThat(events("""
                {"need": {"identifiedOn": "2026-01-05"},
                 "consent": {"decision": "GIVEN", "informedOn": "2026-01-05", "decidedOn": "2026-01-07"},
                 "invitation": {"sentOn": "2026-01-07"},
                 "meetings": [
                   {"type": "PLANNING", "plannedOn": "2026-01-20", "heldOn": "2026-01-21"},
                   {"type": "FOLLOW_UP", "plannedOn": "2026-03-02"},
                   {"heldOn": "2026-01-06"}],
                 "nextFollowUp": {"plannedOn": "2026-05-04"},
                 "followUps": [{"on": "2026-03-03", "plannedOn": "2026-03-02"}, {"plannedOn": "2026-04-01"}],
                 "discharge": {"admittedOn": "2026-01-01", "readyNoticeOn": "2026-01-04", "dischargedOn": "2026-01-09"},
                 "evaluation": {"evaluatedOn": "2026-06-01"},
                 "closure": {"closedOn": "2026-06-02"}}
                """))
                .containsExactly(
                        "2026-01-01 event.admitted /discharge/admittedOn",
                        "2026-01-04 event.readyNotice /discharge/readyNoticeOn",
                        "2026-01-05 event.need /need/identifiedOn",
                        "2026-01-06 event.meeting.ANY /meetings/2/heldOn",
                        "2026-01-07 event.consent.GIVEN /consent/decidedOn",
                        "2026-01-07 event.invitation /invitation/sentOn",
                        "2026-01-09 event.discharged /discharge/dischargedOn",
                        "2026-01-21 event.meeting.PLANNING /meetings/0/heldOn",
                        "2026-03-02 event.meeting.FOLLOW_UP /meetings/1/plannedOn planned",
                        "2026-03-03 event.followUp /followUps/0/on",
                        "2026-04-01 event.followUp /followUps/1/plannedOn planned",
                        "2026-05-04 event.followUp /nextFollowUp/plannedOn planned",
                        "2026-06-01 event.evaluation /evaluation/evaluatedOn",
                        "2026-06-02 event.closure /closure/closedOn");
    }

    @Test
    void showAConsentThatWasWithdrawnAsGivenBefore() {
        assertThat(events("""
                {"consent": {"decision": "WITHDRAWN", "decidedOn": "2026-01-07", "withdrawnOn": "2026-02-01"}}
                """))
                .containsExactly(
                        "2026-01-07 event.consent.GIVEN /consent/decidedOn",
                        "2026-02-01 event.consent.WITHDRAWN /consent/withdrawnOn");
    }

    @Test
    void leaveOutWhatIsNoDayOrNoneThatAPlanCanBeOf() {
        assertThat(events("""
                {"need": {"identifiedOn": "1009-01-05"}, "invitation": {"sentOn": "2100-01-01"},
                 "meetings": [{"heldOn": "2026-02-30"}, {"heldOn": 5}, null, "text"],
                 "consent": {"decidedOn": "2026-01-07"}, "followUps": {"on": "2026-01-08"}, "closure": []}
                """)).isEmpty();
    }

    private static List<String> events(String json) {
        return PlanEvents.of(json.getBytes(StandardCharsets.UTF_8)).stream()
                .map(event ->
                        event.on() + " " + event.what() + " " + event.pointer() + (event.planned() ? " planned" : ""))
                .toList();
    }
}
