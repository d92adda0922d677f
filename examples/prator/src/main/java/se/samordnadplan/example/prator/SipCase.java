package se.samordnadplan.example.prator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as this host keeps it, filled in as the work goes on. It stands for the tables of a real system and knows nothing
 * of the library. The classes have no text form, so that no log of the host shows a person.
 */
final class SipCase {

    final String number;
    final String personalNumber;
    final List<Person> people = new ArrayList<>();
    Stage stage = Stage.OPENED;

    @Nullable
    String whatMatters;

    @Nullable
    LocalDate needSeenOn;

    @Nullable
    Person needSeenBy;

    @Nullable
    Answer answer;

    @Nullable
    LocalDate calledOn;

    @Nullable
    Person calledBy;

    List<Person> called = new ArrayList<>();

    @Nullable
    Meeting meeting;

    final List<Goal> goals = new ArrayList<>();

    @Nullable
    Boolean othersHelp;

    @Nullable
    Person coordinator;

    @Nullable
    LocalDateTime nextFollowUp;

    final List<FollowUp> followUps = new ArrayList<>();

    @Nullable
    Closing closing;

    SipCase(String number, String personalNumber) {
        this.number = number;
        this.personalNumber = personalNumber;
    }

    enum Stage {
        OPENED,
        CALLED,
        AGREED,
        CLOSED,
        REFUSED
    }

    enum UnitKind {
        REGIONAL_CARE,
        MUNICIPAL_CARE,
        SOCIAL_SERVICES,
        OTHER
    }

    enum Role {
        INDIVIDUAL,
        RELATIVE,
        STAFF
    }

    /** A row of the register of units. */
    static final class Unit {
        final int row;
        final String name;
        final UnitKind kind;

        Unit(int row, String name, UnitKind kind) {
            this.row = row;
            this.name = name;
            this.kind = kind;
        }
    }

    /** A row of the register of people. */
    static final class Person {
        final int row;
        final Role role;
        final String name;

        @Nullable
        Unit unit;

        @Nullable
        String profession;

        @Nullable
        String phone;

        Person(int row, Role role, String name) {
            this.row = row;
            this.role = role;
            this.name = name;
        }
    }

    /** What the individual answered to the question about a plan. */
    static final class Answer {
        @Nullable
        LocalDate informedOn;

        @Nullable
        LocalDate on;

        boolean yes;

        @Nullable
        Boolean inWriting;

        @Nullable
        Person notedBy;
    }

    static final class Meeting {
        @Nullable
        LocalDate on;

        boolean byVideo;
        boolean individualChosePlace;

        @Nullable
        Person chair;

        @Nullable
        Person secretary;

        List<Person> present = new ArrayList<>();
        List<Person> approved = new ArrayList<>();
        boolean planPrinted;
    }

    static final class Goal {
        final String text;

        @Nullable
        Person responsible;

        final List<Activity> activities = new ArrayList<>();

        @Nullable
        Boolean reached;

        Goal(String text) {
            this.text = text;
        }
    }

    static final class Activity {
        final String text;

        @Nullable
        Person responsible;

        @Nullable
        LocalDate from;

        @Nullable
        LocalDate until;

        @Nullable
        LocalDate done;

        Activity(String text) {
            this.text = text;
        }
    }

    static final class FollowUp {
        @Nullable
        LocalDate on;

        @Nullable
        LocalDate bookedFor;

        boolean stillNeeded;
    }

    static final class Closing {
        @Nullable
        LocalDate on;

        @Nullable
        LocalDate evaluatedOn;

        @Nullable
        LocalDate planHandedOverOn;
    }
}
