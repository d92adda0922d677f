package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.model.party.Principal.MUNICIPALITY;
import static se.samordnadplan.sip.model.party.Principal.REGION;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.SourceBuilder;
import se.samordnadplan.sip.model.followup.ClosureBuilder;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.followup.CoordinatorBuilder;
import se.samordnadplan.sip.model.followup.EvaluationBuilder;
import se.samordnadplan.sip.model.followup.NextFollowUpBuilder;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.BodyBuilder;
import se.samordnadplan.sip.model.party.IndividualBuilder;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantBuilder;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.party.Principal;
import se.samordnadplan.sip.model.preparation.ConsentBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.ConsentForm;
import se.samordnadplan.sip.model.preparation.InvitationBuilder;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.model.preparation.NeedBuilder;

/**
 * A small plan in which no national rule finds anything, in each status, nor any local rule on need, consent, invitation
 * and meeting; it is kept on a form.
 *
 * <p>Need 7 January 2026, consent the 8th, call the 12th, planning meeting the 28th, follow-up planned for 15 April; closed
 * on 27 February. All plans name the same people and bodies: references to {@code nobody} and {@code nowhere} lead nowhere,
 * those to {@code twin} and {@code branch} to two places.
 */
public final class Plans {

    private Plans() {}

    /** A sound plan in status INITIATED, then changed. */
    public static SipPlan initiated(Change... changes) {
        return with(begun().status(PlanStatus.INITIATED), changes);
    }

    /** A sound plan in status INVITED, then changed. */
    public static SipPlan invited(Change... changes) {
        return with(called().status(PlanStatus.INVITED), changes);
    }

    /** A sound plan in status ESTABLISHED, then changed. */
    public static SipPlan established(Change... changes) {
        return with(planned().status(PlanStatus.ESTABLISHED), changes);
    }

    /** A sound plan in status CLOSED, then changed. */
    public static SipPlan closed(Change... changes) {
        return with(
                planned()
                        .status(PlanStatus.CLOSED)
                        .activities(List.of(
                                Parts.activity("clinic", a -> a.status(ActivityStatus.DONE)),
                                Parts.activity("home-care", a -> a.status(ActivityStatus.DONE))))
                        .goals(List.of(Parts.goal(Parts.activity("clinic", a -> a.status(ActivityStatus.DONE)))))
                        .followUps(List.of(Parts.followUp("2026-02-16")))
                        .evaluation(EvaluationBuilder.builder()
                                .evaluatedOn(LocalDate.of(2026, 2, 20))
                                .build())
                        .closure(ClosureBuilder.builder()
                                .closedOn(LocalDate.of(2026, 2, 27))
                                .reason(ClosureReason.NEEDS_MET)
                                .build()),
                changes);
    }

    /** A sound plan that was closed before it could be established, then changed. */
    public static SipPlan neverEstablished(ClosureReason reason, Change... changes) {
        return with(
                begun().status(PlanStatus.CLOSED)
                        .closure(ClosureBuilder.builder()
                                .closedOn(LocalDate.of(2026, 2, 27))
                                .reason(reason)
                                .build()),
                changes);
    }

    /** A sound plan in status DECLINED, then changed. */
    public static SipPlan declined(Change... changes) {
        return with(
                begun().status(PlanStatus.DECLINED)
                        .consent(ConsentBuilder.builder()
                                .decision(ConsentDecision.REFUSED)
                                .informedOn(LocalDate.of(2026, 1, 8))
                                .decidedOn(LocalDate.of(2026, 1, 8))
                                .documentedBy("doctor")
                                .build()),
                changes);
    }

    private static SipPlan with(SipPlanBuilder plan, Change... changes) {
        for (var change : changes) {
            change.accept(plan);
        }
        return plan.build();
    }

    private static SipPlanBuilder begun() {
        return SipPlanBuilder.builder()
                .formatVersion("1.0")
                .id("plan-1")
                .planType(PlanType.SIP)
                .source(SourceBuilder.builder().system("Form").build())
                .individual(IndividualBuilder.builder()
                        .birthDate(LocalDate.of(1948, 7, 2))
                        .build())
                .bodies(List.of(
                        body("clinic", REGION),
                        body("home-care", MUNICIPALITY),
                        body("agency", null),
                        body("branch", REGION),
                        body("branch", REGION)))
                .participants(people())
                .need(NeedBuilder.builder()
                        .identifiedOn(LocalDate.of(2026, 1, 7))
                        .identifiedBy("doctor")
                        .assessedBy("officer")
                        .build())
                .consent(ConsentBuilder.builder()
                        .decision(ConsentDecision.GIVEN)
                        .form(ConsentForm.ORAL)
                        .informedOn(LocalDate.of(2026, 1, 8))
                        .decidedOn(LocalDate.of(2026, 1, 8))
                        .build());
    }

    private static SipPlanBuilder called() {
        return begun().invitation(InvitationBuilder.builder()
                .sentOn(LocalDate.of(2026, 1, 12))
                .sentBy("doctor")
                .purpose("Samordna hjälpen hemma")
                .statesConsent(true)
                .invitees(List.of("anna", "doctor", "officer"))
                .build());
    }

    private static SipPlanBuilder planned() {
        return called().meetings(List.of(MeetingBuilder.builder()
                        .id("meeting-1")
                        .type(MeetingType.PLANNING)
                        .heldOn(LocalDate.of(2026, 1, 28))
                        .venueChosenWithIndividual(true)
                        .chair("doctor")
                        .documenter("officer")
                        .attendees(List.of("anna", "doctor", "officer"))
                        .build()))
                .goals(List.of(Parts.goal(Parts.activity("clinic"))))
                .activities(List.of(Parts.activity("clinic"), Parts.activity("home-care")))
                .othersInvolved(false)
                .overallResponsibleBody("clinic")
                .coordinators(List.of(
                        CoordinatorBuilder.builder().participant("doctor").build()))
                .nextFollowUp(NextFollowUpBuilder.builder()
                        .plannedOn(LocalDate.of(2026, 4, 15))
                        .build());
    }

    private static List<Participant> people() {
        return List.of(
                person("anna", ParticipantRole.INDIVIDUAL, null),
                person("doctor", ParticipantRole.PROFESSIONAL, "clinic"),
                person("officer", ParticipantRole.PROFESSIONAL, "home-care"),
                person("guardian", ParticipantRole.GUARDIAN, null),
                person("representative", ParticipantRole.REPRESENTATIVE, null),
                person("relative", ParticipantRole.RELATIVE, null),
                person("contact-at-home-care", ParticipantRole.PROFESSIONAL, "home-care"),
                person("contact-in-branch", ParticipantRole.PROFESSIONAL, "branch"),
                person("contact-nowhere", ParticipantRole.PROFESSIONAL, "nowhere"),
                person("contact-without-body", ParticipantRole.PROFESSIONAL, null),
                person("without-role", null, null),
                person("twin", ParticipantRole.INDIVIDUAL, null),
                person("twin", ParticipantRole.INDIVIDUAL, null),
                person("interpreter", ParticipantRole.INTERPRETER, null),
                person("assistant", ParticipantRole.SUPPORT_PERSON, "home-care"));
    }

    /** The doctor, and whoever is called a contact, is a designated care contact. */
    private static Participant person(String id, ParticipantRole role, String body) {
        boolean contact = id.equals("doctor") || id.startsWith("contact");
        return ParticipantBuilder.builder()
                .id(id)
                .role(role)
                .body(body)
                .designatedCareContact(contact ? true : null)
                .build();
    }

    private static Body body(String id, Principal principal) {
        return BodyBuilder.builder().id(id).principal(principal).build();
    }

    /** A change of a plan. */
    @FunctionalInterface
    public interface Change extends Consumer<SipPlanBuilder> {}
}
