package se.samordnadplan.example.prator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.example.prator.AstridsCase.FRI_2026_03_27;
import static se.samordnadplan.example.prator.AstridsCase.MON_2026_02_02;
import static se.samordnadplan.example.prator.AstridsCase.THU_2026_02_05;
import static se.samordnadplan.example.prator.AstridsCase.TUE_2026_02_03;
import static se.samordnadplan.example.prator.AstridsCase.TUE_2026_02_17;
import static se.samordnadplan.example.prator.AstridsCase.WED_2026_04_15;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samordnadplan.example.prator.SipCase.Stage;

class CountyRoutineTest {

    private final CountyRoutine routine = new CountyRoutine();
    private final AstridsCase work = new AstridsCase();

    @Test
    void asksForTheNeedFirst() {
        seesOn(
                MON_2026_02_02,
                Step.NEED,
                "2 av 4 kvar innan behovet är anmält",
                "- Det framgår när behovet konstaterades",
                "- Det framgår vem som tog initiativet");

        work.seeNeed();

        seesOn(MON_2026_02_02, Step.NEED, "0 av 5 kvar innan behovet är anmält");
    }

    @Test
    void asksForConsentAndCall() {
        work.seeNeed();

        seesOn(
                MON_2026_02_02,
                Step.CONSENT_AND_CALL,
                "2 av 7 kvar innan kallelsen är ute",
                "- Den enskildes beslut om samtycke är antecknat",
                "- Kallelsen är skickad");

        var answer = work.ask(true);

        seesOn(
                TUE_2026_02_03,
                Step.CONSENT_AND_CALL,
                "2 av 10 kvar innan kallelsen är ute",
                "- Samtyckets form är antecknad",
                "- Kallelsen är skickad");

        answer.inWriting = false;
        work.call();

        seesOn(THU_2026_02_05, Step.CONSENT_AND_CALL, "0 av 14 kvar innan kallelsen är ute");
    }

    @Test
    void laysDownACaseWithoutConsentOnceTheRefusalIsNoted() {
        work.seeNeed();
        var answer = work.ask(false);

        seesOn(
                TUE_2026_02_03,
                Step.REFUSAL,
                "1 av 4 kvar innan ärendet kan läggas ner",
                "- Ett nekat samtycke är dokumenterat");

        answer.notedBy = work.nurse;

        seesOn(TUE_2026_02_03, Step.REFUSAL, "0 av 4 kvar innan ärendet kan läggas ner");
    }

    @Test
    void tellsDuringTheMeetingWhatIsLeft() {
        work.called();
        var meeting = work.meet();

        seesOn(
                TUE_2026_02_17,
                Step.MEETING,
                "10 av 33 kvar innan mötet kan avslutas",
                "- Den enskilde har svarat på vad som är viktigt",
                "- Det finns minst ett mål",
                "- Det framgår vilka insatser som behövs",
                "- Det framgår om någon annan vidtar åtgärder",
                "- En huvudman har det övergripande ansvaret",
                "- En samordnare är utsedd",
                "- En uppföljning är bestämd",
                "- En ansvarig för uppföljningen är utsedd",
                "- Alla som deltog har godkänt planen",
                "- Det är bestämt hur den enskilde får sin plan");

        work.planGoal();

        seesOn(
                TUE_2026_02_17,
                Step.MEETING,
                "6 av 47 kvar innan mötet kan avslutas",
                "- En huvudman har det övergripande ansvaret",
                "- En samordnare är utsedd",
                "- En uppföljning är bestämd",
                "- En ansvarig för uppföljningen är utsedd",
                "- Alla som deltog har godkänt planen",
                "- Det är bestämt hur den enskilde får sin plan");

        work.agree(meeting);

        seesOn(TUE_2026_02_17, Step.MEETING, "0 av 54 kvar innan mötet kan avslutas");
    }

    @Test
    void asksForAnotherFollowUpWhileTheNeedIsThere() {
        work.agreed();
        work.followUp(true);

        seesOn(
                WED_2026_04_15,
                Step.FOLLOW_UP,
                "1 av 55 kvar innan uppföljningen är klar",
                "- Nästa uppföljning är bokad så länge behovet finns");
    }

    @Test
    void closesAPlanOnceAllIsSettled() {
        work.agreed();
        work.followUp(false);

        seesOn(WED_2026_04_15, Step.FOLLOW_UP, "0 av 55 kvar innan uppföljningen är klar");

        var closing = work.evaluate();

        seesOn(
                WED_2026_04_15,
                Step.CLOSURE,
                "2 av 57 kvar innan planen kan avslutas",
                "- Ingen insats är öppen när planen avslutas",
                "- Den enskilde har fått den utvärderade planen");

        work.walks.done = FRI_2026_03_27;
        work.training.done = WED_2026_04_15;
        closing.planHandedOverOn = WED_2026_04_15;

        seesOn(WED_2026_04_15, Step.CLOSURE, "0 av 57 kvar innan planen kan avslutas");
    }

    @Test
    void tellsWhatCannotBeJudgedAndWhy() {
        work.called();
        work.row.calledOn = LocalDate.of(1026, 2, 5);

        seesOn(
                THU_2026_02_05,
                Step.CONSENT_AND_CALL,
                "3 av 14 kvar innan kallelsen är ute",
                "- Samtycket gavs före kallelsen (kan inte bedömas)",
                "- Händelserna kommer i rätt ordning (kan inte bedömas)",
                "- Inget utfört har ett framtida datum (kan inte bedömas)",
                "! Datumet är inte rimligt: det ska ligga från 2010-01-01 till 2099-12-31. Rätta datumet.");
    }

    @Test
    void remindsOfWhatIsDueTheNearestFirst() {
        work.agreed();

        assertThat(routine.reminders(work.row, LocalDate.of(2026, 3, 27)))
                .containsExactly(
                        "2026-03-27 Insatsen är utförd i tid: 0 arbetsdagar kvar",
                        "2026-04-15 Uppföljningen hålls den dag som är bestämd: 11 arbetsdagar kvar",
                        "2026-04-15 Insatsen är utförd i tid: 11 arbetsdagar kvar");
        assertThat(routine.reminders(work.row, LocalDate.of(2026, 4, 14)))
                .containsExactly(
                        "2026-03-27 Insatsen är utförd i tid: 10 arbetsdagar över tiden",
                        "2026-04-15 Uppföljningen hålls den dag som är bestämd: 1 arbetsdag kvar",
                        "2026-04-15 Insatsen är utförd i tid: 1 arbetsdag kvar");
    }

    @Test
    void remindsOfNothingThatIsDone() {
        work.agreed();
        work.walks.done = FRI_2026_03_27;
        work.training.done = WED_2026_04_15;
        work.followUp(false);
        work.evaluate();
        work.row.stage = Stage.CLOSED;

        assertThat(routine.reminders(work.row, WED_2026_04_15)).isEmpty();
    }

    private void seesOn(LocalDate today, Step step, String... lines) {
        assertThat(routine.checklist(work.row, step, today)).containsExactly(lines);
    }
}
