package se.samordnadplan.example.prator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import se.samordnadplan.example.prator.SipCase.Activity;
import se.samordnadplan.example.prator.SipCase.Answer;
import se.samordnadplan.example.prator.SipCase.Closing;
import se.samordnadplan.example.prator.SipCase.FollowUp;
import se.samordnadplan.example.prator.SipCase.Goal;
import se.samordnadplan.example.prator.SipCase.Meeting;
import se.samordnadplan.example.prator.SipCase.Person;
import se.samordnadplan.example.prator.SipCase.Role;
import se.samordnadplan.example.prator.SipCase.Stage;
import se.samordnadplan.example.prator.SipCase.Unit;
import se.samordnadplan.example.prator.SipCase.UnitKind;

/** An invented case and what the staff do in it, step by step. */
final class AstridsCase {

    static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
    static final LocalDate TUE_2026_02_03 = LocalDate.of(2026, 2, 3);
    static final LocalDate THU_2026_02_05 = LocalDate.of(2026, 2, 5);
    static final LocalDate TUE_2026_02_17 = LocalDate.of(2026, 2, 17);
    static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
    static final LocalDate WED_2026_04_15 = LocalDate.of(2026, 4, 15);

    final SipCase row = new SipCase("2026-0107", "194807029840");
    final Person astrid = new Person(1, Role.INDIVIDUAL, "Astrid Sagolin");
    final Person nurse = staff(2, "Bo Provmark", new Unit(1, "Hälsocentralen Sagoby", UnitKind.REGIONAL_CARE));
    final Person officer = staff(3, "Ciwa Testgren", new Unit(2, "Biståndsenheten", UnitKind.SOCIAL_SERVICES));
    final Goal goal = new Goal("Jag vill gå till affären själv.");
    final Activity training = new Activity("Träna balans hemma");
    final Activity walks = new Activity("Följa med till affären");

    AstridsCase() {
        nurse.profession = "Distriktssköterska";
        officer.profession = "Biståndshandläggare";
        row.people.addAll(List.of(astrid, nurse, officer));
    }

    private static Person staff(int row, String name, Unit unit) {
        var person = new Person(row, Role.STAFF, name);
        person.unit = unit;
        return person;
    }

    void seeNeed() {
        row.needSeenOn = MON_2026_02_02;
        row.needSeenBy = nurse;
    }

    Answer ask(boolean yes) {
        var answer = new Answer();
        answer.informedOn = TUE_2026_02_03;
        answer.on = TUE_2026_02_03;
        answer.yes = yes;
        row.answer = answer;
        return answer;
    }

    void call() {
        row.calledOn = THU_2026_02_05;
        row.calledBy = nurse;
        row.called.addAll(row.people);
        row.stage = Stage.CALLED;
    }

    /** All up to the call. */
    void called() {
        seeNeed();
        ask(true).inWriting = false;
        call();
    }

    Meeting meet() {
        var meeting = new Meeting();
        meeting.on = TUE_2026_02_17;
        meeting.individualChosePlace = true;
        meeting.chair = nurse;
        meeting.secretary = officer;
        meeting.present.addAll(row.people);
        row.meeting = meeting;
        return meeting;
    }

    void planGoal() {
        row.whatMatters = "Att klara mig själv.";
        training.responsible = nurse;
        training.from = TUE_2026_02_17;
        training.until = WED_2026_04_15;
        walks.responsible = officer;
        walks.from = TUE_2026_02_17;
        walks.until = FRI_2026_03_27;
        goal.responsible = nurse;
        goal.activities.addAll(List.of(training, walks));
        row.goals.add(goal);
        row.othersHelp = false;
    }

    void agree(Meeting meeting) {
        nurse.phone = "070-174 06 21";
        row.coordinator = nurse;
        row.nextFollowUp = LocalDateTime.of(2026, 4, 15, 10, 0);
        meeting.approved.addAll(row.people);
        meeting.planPrinted = true;
        row.stage = Stage.AGREED;
    }

    /** All up to the end of the meeting. */
    void agreed() {
        called();
        var meeting = meet();
        planGoal();
        agree(meeting);
    }

    void followUp(boolean stillNeeded) {
        var followUp = new FollowUp();
        followUp.on = WED_2026_04_15;
        followUp.bookedFor = WED_2026_04_15;
        followUp.stillNeeded = stillNeeded;
        row.followUps.add(followUp);
    }

    Closing evaluate() {
        var closing = new Closing();
        closing.on = WED_2026_04_15;
        closing.evaluatedOn = WED_2026_04_15;
        row.closing = closing;
        goal.reached = true;
        return closing;
    }
}
