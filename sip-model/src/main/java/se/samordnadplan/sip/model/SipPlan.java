package se.samordnadplan.sip.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.NoPersonalIds;
import se.samordnadplan.sip.model.constraint.NobodyTwice;
import se.samordnadplan.sip.model.constraint.ProtectedIdentityRespected;
import se.samordnadplan.sip.model.constraint.ReferencesResolve;
import se.samordnadplan.sip.model.constraint.UniqueIds;
import se.samordnadplan.sip.model.followup.Approval;
import se.samordnadplan.sip.model.followup.Closure;
import se.samordnadplan.sip.model.followup.Coordinator;
import se.samordnadplan.sip.model.followup.Delivery;
import se.samordnadplan.sip.model.followup.Discharge;
import se.samordnadplan.sip.model.followup.Evaluation;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.model.followup.NextFollowUp;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.internal.Masked;
import se.samordnadplan.sip.model.internal.Texts;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.Individual;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.preparation.Consent;
import se.samordnadplan.sip.model.preparation.Invitation;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.Need;

/**
 * A coordinated individual plan (samordnad individuell plan, SIP): one document.
 *
 * <p>Immutable and thread-safe; never throws on a bad plan. Its text form shows no personal data.
 *
 * @param formatVersion the version of the format, 1.0 (formatversion); null where absent
 * @param id the plan's id in the source system (planens id i källsystemet); null where absent
 * @param version the plan's version, 1 or more; 1 where the document says nothing (version)
 * @param planType the kind of plan (plantyp); null where absent
 * @param status how far the plan has come (status); null where absent
 * @param source the system in which the plan is kept (källsystem); null where absent
 * @param individual the person whose plan it is (den enskilde); null where absent
 * @param bodies principals and services that take part (ansvariga parter)
 * @param participants the people who take part (deltagare)
 * @param need the need of coordination (behov av samordning); null where absent
 * @param consent the individual's consent (samtycke); null where absent
 * @param invitation the call to the planning meeting (kallelse); null where absent
 * @param meetings meetings, planned and held (möten)
 * @param goals goals (mål)
 * @param activities activities that are not tied to a goal (insatser)
 * @param othersInvolved true, false (none), absent (not filled in) (åtgärder av någon annan än region och kommun); null where absent
 * @param overallResponsibleBody the body with the overall responsibility, by id (huvudman med övergripande ansvar); null where absent
 * @param coordinators coordinators (samordnare, samordningsansvariga)
 * @param nextFollowUp the next follow-up (nästa uppföljning); null where absent
 * @param followUps follow-ups made (gjorda uppföljningar)
 * @param approvals who approved the plan (godkännanden)
 * @param delivery how the plan is handed out (hur planen lämnas ut); null where absent
 * @param discharge discharge from inpatient care (utskrivning från slutenvård); null where absent
 * @param evaluation the evaluation of the whole plan (samlad utvärdering); null where absent
 * @param closure the end of the plan (avslut); null where absent
 * @param codes registered codes of measures (åtgärdskoder)
 * @param deviations reported deviations (rapporterade avvikelser)
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "formatVersion",
    "id",
    "version",
    "planType",
    "status",
    "source",
    "individual",
    "bodies",
    "participants",
    "need",
    "consent",
    "invitation",
    "meetings",
    "goals",
    "activities",
    "othersInvolved",
    "overallResponsibleBody",
    "coordinators",
    "nextFollowUp",
    "followUps",
    "approvals",
    "delivery",
    "discharge",
    "evaluation",
    "closure",
    "codes",
    "deviations"
})
@UniqueIds
@NoPersonalIds
@NobodyTwice
@ReferencesResolve
@ProtectedIdentityRespected
public record SipPlan(
        @JsonPropertyDescription("formatversion: the version of the format, 1.0") @NotNull @Nullable
        String formatVersion,

        @JsonPropertyDescription("planens id i källsystemet: the plan's id in the source system")
        @NotNull
        @Size(max = 64)
        @Nullable
        String id,

        @JsonPropertyDescription("version: the plan's version, 1 or more; 1 where the document says nothing")
        Integer version,

        @JsonPropertyDescription("plantyp: the kind of plan") @NotNull @Nullable
        PlanType planType,

        @JsonPropertyDescription("status: how far the plan has come") @NotNull @Nullable
        PlanStatus status,

        @JsonPropertyDescription("källsystem: the system in which the plan is kept") @Valid @Nullable
        Source source,

        @JsonPropertyDescription("den enskilde: the person whose plan it is") @NotNull @Valid @Nullable
        Individual individual,

        @JsonPropertyDescription("ansvariga parter: principals and services that take part") @Size(max = 1000)
        List<@NotNull @Valid Body> bodies,

        @JsonPropertyDescription("deltagare: the people who take part") @Size(max = 1000)
        List<@NotNull @Valid Participant> participants,

        @JsonPropertyDescription("behov av samordning: the need of coordination") @Valid @Nullable
        Need need,

        @JsonPropertyDescription("samtycke: the individual's consent") @Valid @Nullable
        Consent consent,

        @JsonPropertyDescription("kallelse: the call to the planning meeting") @Valid @Nullable
        Invitation invitation,

        @JsonPropertyDescription("möten: meetings, planned and held") @Size(max = 1000)
        List<@NotNull @Valid Meeting> meetings,

        @JsonPropertyDescription("mål: goals") @Size(max = 1000)
        List<@NotNull @Valid Goal> goals,

        @JsonPropertyDescription("insatser: activities that are not tied to a goal") @Size(max = 1000)
        List<@NotNull @Valid Activity> activities,

        @JsonPropertyDescription(
                "åtgärder av någon annan än region och kommun: true, false (none), absent (not filled in)")
        @Nullable
        Boolean othersInvolved,

        @JsonPropertyDescription("huvudman med övergripande ansvar: the body with the overall responsibility, by id")
        @Nullable
        String overallResponsibleBody,

        @JsonPropertyDescription("samordnare, samordningsansvariga: coordinators") @Size(max = 1000)
        List<@NotNull @Valid Coordinator> coordinators,

        @JsonPropertyDescription("nästa uppföljning: the next follow-up") @Valid @Nullable
        NextFollowUp nextFollowUp,

        @JsonPropertyDescription("gjorda uppföljningar: follow-ups made") @Size(max = 1000)
        List<@NotNull @Valid FollowUp> followUps,

        @JsonPropertyDescription("godkännanden: who approved the plan") @Size(max = 1000)
        List<@NotNull @Valid Approval> approvals,

        @JsonPropertyDescription("hur planen lämnas ut: how the plan is handed out") @Valid @Nullable
        Delivery delivery,

        @JsonPropertyDescription("utskrivning från slutenvård: discharge from inpatient care") @Valid @Nullable
        Discharge discharge,

        @JsonPropertyDescription("samlad utvärdering: the evaluation of the whole plan") @Valid @Nullable
        Evaluation evaluation,

        @JsonPropertyDescription("avslut: the end of the plan") @Valid @Nullable
        Closure closure,

        @JsonPropertyDescription("åtgärdskoder: registered codes of measures") @Size(max = 1000)
        List<@NotNull @Valid Code> codes,

        @JsonPropertyDescription("rapporterade avvikelser: reported deviations") @Size(max = 1000)
        List<@NotNull @Valid Deviation> deviations) {

    /** Takes blank text for absent text, an absent list for an empty one, and copies lists. */
    public SipPlan {
        formatVersion = Texts.orNull(formatVersion);
        id = Texts.orNull(id);
        version = version == null ? 1 : version;
        bodies = Texts.list(bodies);
        participants = Texts.list(participants);
        meetings = Texts.list(meetings);
        goals = Texts.list(goals);
        activities = Texts.list(activities);
        overallResponsibleBody = Texts.orNull(overallResponsibleBody);
        coordinators = Texts.list(coordinators);
        followUps = Texts.list(followUps);
        approvals = Texts.list(approvals);
        codes = Texts.list(codes);
        deviations = Texts.list(deviations);
    }

    /** Shows words of the format, numbers and structure; everything else is masked. */
    @Override
    public String toString() {
        return Masked.text(this);
    }
}
