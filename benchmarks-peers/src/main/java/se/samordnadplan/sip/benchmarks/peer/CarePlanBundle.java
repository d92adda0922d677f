package se.samordnadplan.sip.benchmarks.peer;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantRole;

/** A plan as FHIR R4 has such plans: a care plan with patient, organizations, people, care team and goals, in a bundle. */
final class CarePlanBundle {

    private static final String BASE = "https://sip.example.org/fhir/";
    private static final String PATIENT = "patient";

    private final SipPlan plan;
    private final Bundle bundle = new Bundle();

    private CarePlanBundle(SipPlan plan) {
        this.plan = plan;
        bundle.setType(Bundle.BundleType.COLLECTION);
    }

    static Bundle of(SipPlan plan) {
        return new CarePlanBundle(plan).build();
    }

    private Bundle build() {
        add(PATIENT, patient());
        plan.bodies().forEach(body -> add("body-" + body.id(), organization(body)));
        for (var participant : plan.participants()) {
            if (participant.role() != ParticipantRole.INDIVIDUAL) {
                add("person-" + participant.id(), person(participant));
            }
        }
        add("team", team());
        plan.goals().forEach(goal -> add("goal-" + goal.id(), goal(goal)));
        add("plan", carePlan());
        return bundle;
    }

    private void add(String id, Resource resource) {
        resource.setId(id);
        bundle.addEntry().setFullUrl(url(id, resource.fhirType())).setResource(resource);
    }

    private static String url(String id, String type) {
        return BASE + type + "/" + id;
    }

    private static Reference to(String id, String type) {
        return new Reference(url(id, type));
    }

    private Patient patient() {
        var patient = new Patient();
        var individual = plan.individual();
        if (individual != null && individual.name() != null) {
            patient.addName(new HumanName().setText(individual.name()));
        }
        return patient;
    }

    private static Organization organization(Body body) {
        return new Organization().setName(body.name()).setActive(true);
    }

    private static Resource person(Participant participant) {
        var name = new HumanName().setText(participant.name());
        return participant.role() == ParticipantRole.PROFESSIONAL
                ? new Practitioner().addName(name)
                : new RelatedPerson().setPatient(to(PATIENT, "Patient")).addName(name);
    }

    private CareTeam team() {
        var team = new CareTeam().setSubject(to(PATIENT, "Patient")).setStatus(CareTeam.CareTeamStatus.ACTIVE);
        for (var participant : plan.participants()) {
            var member = team.addParticipant().setMember(member(participant));
            if (participant.role() == ParticipantRole.PROFESSIONAL && participant.body() != null) {
                member.setOnBehalfOf(to("body-" + participant.body(), "Organization"));
            }
        }
        return team;
    }

    private static Reference member(Participant participant) {
        var role = participant.role();
        if (role == ParticipantRole.INDIVIDUAL) {
            return to(PATIENT, "Patient");
        }
        return to(
                "person-" + participant.id(), role == ParticipantRole.PROFESSIONAL ? "Practitioner" : "RelatedPerson");
    }

    private static Goal goal(se.samordnadplan.sip.model.goal.Goal goal) {
        return new Goal()
                .setLifecycleStatus(Goal.GoalLifecycleStatus.ACTIVE)
                .setDescription(new CodeableConcept().setText(goal.description()))
                .setSubject(to(PATIENT, "Patient"));
    }

    private CarePlan carePlan() {
        var carePlan = new CarePlan()
                .setStatus(CarePlan.CarePlanStatus.ACTIVE)
                .setIntent(CarePlan.CarePlanIntent.PLAN)
                .setTitle("Samordnad individuell plan")
                .setSubject(to(PATIENT, "Patient"))
                .addCareTeam(to("team", "CareTeam"));
        plan.goals().forEach(goal -> carePlan.addGoal(to("goal-" + goal.id(), "Goal")));
        Activities.live(plan).forEach(activity -> add(activity, carePlan));
        var need = plan.need();
        if (need != null && need.description() != null) {
            carePlan.addNote(new Annotation().setText(need.description()));
        }
        return carePlan;
    }

    private static void add(Activity activity, CarePlan carePlan) {
        var detail = carePlan.addActivity()
                .getDetail()
                .setStatus(status(activity))
                .setDescription(activity.description())
                .setScheduled(
                        new Period().setStartElement(day(activity.startOn())).setEndElement(day(activity.dueOn())));
        if (activity.responsibleBody() != null) {
            detail.addPerformer(to("body-" + activity.responsibleBody(), "Organization"));
        }
    }

    private static CarePlan.CarePlanActivityStatus status(Activity activity) {
        return activity.status() == ActivityStatus.DONE
                ? CarePlan.CarePlanActivityStatus.COMPLETED
                : activity.status() == ActivityStatus.ONGOING
                        ? CarePlan.CarePlanActivityStatus.INPROGRESS
                        : CarePlan.CarePlanActivityStatus.SCHEDULED;
    }

    private static @Nullable DateTimeType day(@Nullable LocalDate day) {
        return day == null ? null : new DateTimeType(day.toString());
    }
}
