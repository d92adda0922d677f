package se.samordnadplan.example.samsa;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.example.samsa.DischargeMessage.Admission;
import se.samordnadplan.example.samsa.DischargeMessage.AgreedPlan;
import se.samordnadplan.example.samsa.DischargeMessage.Call;
import se.samordnadplan.example.samsa.DischargeMessage.Discharged;
import se.samordnadplan.example.samsa.DischargeMessage.ReadyNotice;
import se.samordnadplan.sip.model.followup.Coordinator;
import se.samordnadplan.sip.model.followup.FollowUpMethod;
import se.samordnadplan.sip.model.followup.NextFollowUpBuilder;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.goal.GoalBuilder;
import se.samordnadplan.sip.model.goal.GoalStatedBy;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.BodyBuilder;
import se.samordnadplan.sip.model.party.BodyKind;
import se.samordnadplan.sip.model.party.Identifier;
import se.samordnadplan.sip.model.party.IdentifierType;
import se.samordnadplan.sip.model.party.Individual;
import se.samordnadplan.sip.model.party.IndividualBuilder;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantBuilder;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.party.Principal;
import se.samordnadplan.sip.model.preparation.Consent;
import se.samordnadplan.sip.model.preparation.ConsentBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.InvitationBuilder;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.model.preparation.Need;
import se.samordnadplan.sip.model.preparation.NeedBuilder;
import se.samordnadplan.sip.model.preparation.NeedOrigin;

/** An invented discharge: admitted on a Monday in March 2026, at home on the Wednesday of the week after. */
final class IngvarsDischarge {

    static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    static final LocalDate FRI_2026_03_06 = LocalDate.of(2026, 3, 6);
    static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
    static final LocalDate TUE_2026_03_10 = LocalDate.of(2026, 3, 10);
    static final LocalDate WED_2026_03_11 = LocalDate.of(2026, 3, 11);
    static final LocalDate THU_2026_03_12 = LocalDate.of(2026, 3, 12);
    static final LocalDate THU_2026_03_26 = LocalDate.of(2026, 3, 26);

    static final Episode EMPTY = Episode.open("episode-88", "SE9999000012-SAMSA1");
    static final ReadyNotice READY = new ReadyNotice(FRI_2026_03_06);
    static final Discharged DISCHARGED = new Discharged(WED_2026_03_11);

    private IngvarsDischarge() {}

    static Admission admission() {
        return new Admission(
                MON_2026_03_02,
                individual(null),
                need(),
                new Group(
                        List.of(body("ward", BodyKind.HEALTH_CARE, Principal.REGION)),
                        List.of(
                                ParticipantBuilder.builder()
                                        .id("p1")
                                        .role(ParticipantRole.INDIVIDUAL)
                                        .build(),
                                professional("p2", "ward", false))),
                false);
    }

    static Call call() {
        return new Call(
                MON_2026_03_09,
                consent(),
                InvitationBuilder.builder()
                        .sentOn(MON_2026_03_09)
                        .sentBy("p3")
                        .invitees(List.of("p1", "p2", "p3", "p4"))
                        .build(),
                new Group(
                        List.of(
                                body("centre", BodyKind.HEALTH_CARE, Principal.REGION),
                                body("town", BodyKind.SOCIAL_SERVICES, Principal.MUNICIPALITY)),
                        List.of(professional("p3", "centre", true), professional("p4", "town", false))));
    }

    static Episode upToTheCall() {
        return EMPTY.with(admission()).with(READY).with(call());
    }

    /** The plan, without a coordinator. */
    static AgreedPlan agreed() {
        return agreed(TUE_2026_03_10, List.of());
    }

    /** The plan as it was sent again the day after. */
    static AgreedPlan agreedAnew() {
        return agreed(WED_2026_03_11, List.of(new Coordinator("p3", TUE_2026_03_10, true)));
    }

    private static AgreedPlan agreed(LocalDate on, List<Coordinator> coordinators) {
        return new AgreedPlan(
                on,
                individual("Att få vara hemma med hunden."),
                meeting(),
                List.of(goal()),
                false,
                "centre",
                coordinators,
                NextFollowUpBuilder.builder()
                        .plannedOn(THU_2026_03_26)
                        .responsible("p3")
                        .method(FollowUpMethod.MEETING)
                        .build());
    }

    private static Individual individual(@Nullable String whatMatters) {
        return IndividualBuilder.builder()
                .identifier(new Identifier(IdentifierType.PERSONNUMMER, "194103179810"))
                .whatMatters(whatMatters)
                .build();
    }

    private static Need need() {
        return NeedBuilder.builder()
                .identifiedOn(MON_2026_03_02)
                .origin(NeedOrigin.DISCHARGE)
                .build();
    }

    private static Consent consent() {
        return ConsentBuilder.builder()
                .decision(ConsentDecision.GIVEN)
                .decidedOn(FRI_2026_03_06)
                .givenBy("p1")
                .build();
    }

    private static Meeting meeting() {
        return MeetingBuilder.builder()
                .id("m1")
                .type(MeetingType.PLANNING)
                .heldOn(TUE_2026_03_10)
                .attendees(List.of("p1", "p3", "p4"))
                .build();
    }

    private static Goal goal() {
        return GoalBuilder.builder()
                .id("g1")
                .description("Jag vill klara trappan.")
                .statedBy(GoalStatedBy.INDIVIDUAL)
                .activities(List.of(activity("a1", "Träna i trappan", "centre"), activity("a2", "Hjälp ut", "town")))
                .build();
    }

    private static Activity activity(String id, String description, String body) {
        return ActivityBuilder.builder()
                .id(id)
                .description(description)
                .responsibleBody(body)
                .build();
    }

    private static Body body(String id, BodyKind kind, Principal principal) {
        return BodyBuilder.builder()
                .id(id)
                .name("Sagoby " + id)
                .kind(kind)
                .principal(principal)
                .build();
    }

    private static Participant professional(String id, String body, boolean careContact) {
        return ParticipantBuilder.builder()
                .id(id)
                .role(ParticipantRole.PROFESSIONAL)
                .body(body)
                .designatedCareContact(careContact)
                .build();
    }
}
