package se.samordnadplan.sip.benchmarks.plain;

import static se.samordnadplan.sip.benchmarks.plain.PlainRule.rule;
import static se.samordnadplan.sip.rules.fact.Answer.NO;
import static se.samordnadplan.sip.rules.fact.Answer.YES;

import java.util.List;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.fact.Subject;

/** Kind of plan, need, consent, discharge: the rules of the catalogue in plain Java. */
final class PreparationRules {

    static final List<PlainRule> ALL = List.of(
            rule("plan-is-sip", Category.KIND, From.ALL, Subject.PLAN, (parts, findings) -> {
                if (!parts.plan().countsAsSip()) {
                    findings.report(parts.plan().at("planType"));
                }
            }),
            rule("plan-in-designated-system", Category.KIND, From.INITIATED, Subject.PLAN, (parts, findings) -> {
                if (!parts.source().isDesignated()) {
                    findings.report(parts.source().at("system"));
                }
            }),
            rule(
                    "both-principals-involved",
                    Category.KIND,
                    From.ESTABLISHED,
                    Subject.ACTIVITIES_WITH_A_BODY,
                    (parts, findings) -> {
                        var both = parts.plan().hasActivityUnderEachPrincipal();
                        if (both != YES) {
                            findings.report(both, parts.plan().at("activities"));
                        }
                    }),
            rule(
                    "single-party-plan-may-close",
                    Category.KIND,
                    From.ESTABLISHED_ONLY,
                    Subject.ACTIVITIES_WITH_A_BODY,
                    (parts, findings) -> {
                        var several = parts.plan().hasActivitiesOfSeveralBodies();
                        if (several != YES) {
                            findings.report(several, parts.plan().at("status"));
                        }
                    }),
            rule("need-identified-on-recorded", Category.NEED, From.INITIATED, Subject.PLAN, (parts, findings) -> {
                if (parts.need().identifiedOn() == null) {
                    findings.report(parts.need().at("identifiedOn"));
                }
            }),
            rule("initiator-recorded", Category.NEED, From.INITIATED, Subject.PLAN, (parts, findings) -> {
                if (parts.need().identifiedBy() == null) {
                    findings.report(parts.need().at("identifiedBy"));
                }
            }),
            rule("need-assessed", Category.NEED, From.INITIATED, Subject.PLAN, (parts, findings) -> {
                if (parts.need().assessedBy() == null) {
                    findings.report(parts.need().at("assessedBy"));
                }
            }),
            rule(
                    "consent-recorded",
                    Category.CONSENT,
                    From.INVITED,
                    Subject.CONSENT_THAT_COULD_BE_ASKED,
                    (parts, findings) -> {
                        if (parts.consent().decision() != ConsentDecision.GIVEN
                                && parts.consent().decision() != ConsentDecision.REFUSED
                                && parts.consent().decision() != ConsentDecision.WITHDRAWN) {
                            findings.report(parts.consent().pointer());
                        }
                    }),
            rule("consent-dated", Category.CONSENT, From.INVITED, Subject.DECISION_ON_CONSENT, (parts, findings) -> {
                if (parts.consent().decidedOn() == null) {
                    findings.report(parts.consent().at("decidedOn"));
                }
            }),
            rule(
                    "consent-form-recorded",
                    Category.CONSENT,
                    From.INVITED,
                    Subject.CONSENT_THAT_WAS_GIVEN,
                    (parts, findings) -> {
                        if (parts.consent().form() == null) {
                            findings.report(parts.consent().at("form"));
                        }
                    }),
            rule(
                    "informed-before-consent",
                    Category.CONSENT,
                    From.INVITED_AND_DECLINED,
                    Subject.DECISION_ON_CONSENT,
                    (parts, findings) -> {
                        var informed = parts.consent().isInformedBeforeDecision();
                        if (informed != YES) {
                            findings.report(informed, parts.consent().at("informedOn"));
                        }
                    }),
            rule(
                    "consent-before-invitation",
                    Category.CONSENT,
                    From.INVITED,
                    Subject.CONSENT_AND_CALL,
                    (parts, findings) -> {
                        var early = parts.invitation().isSentBeforeDecision();
                        if (early != NO) {
                            findings.report(early.not(), parts.invitation().at("sentOn"));
                        }
                    }),
            rule(
                    "consent-before-planning",
                    Category.CONSENT,
                    From.ESTABLISHED,
                    Subject.CONSENT_AND_PLANNING,
                    (parts, findings) -> {
                        var late = parts.consent().isDecidedAfterPlanning();
                        if (late != NO) {
                            findings.report(late.not(), parts.consent().at("decidedOn"));
                        }
                    }),
            rule("guardian-takes-part-for-child", Category.CONSENT, From.INVITED, Subject.CHILD, (parts, findings) -> {
                if (!parts.plan().hasParticipant(ParticipantRole.GUARDIAN, ParticipantRole.RELATIVE)) {
                    findings.report(parts.plan().at("participants"));
                }
            }),
            rule(
                    "no-planning-without-consent",
                    Category.CONSENT,
                    From.INITIATED,
                    Subject.REFUSED_CONSENT,
                    (parts, findings) -> {
                        if (!parts.plan().isClosedBecause(ClosureReason.CONSENT_REFUSED)) {
                            findings.report(parts.plan().at("status"));
                        }
                    }),
            rule("refusal-documented", Category.CONSENT, From.DECLINED_ONLY, Subject.PLAN, (parts, findings) -> {
                if (parts.consent().isAbsent()) {
                    findings.report(parts.consent().pointer());
                }
                if (!parts.consent().isAbsent() && parts.consent().decision() != ConsentDecision.REFUSED) {
                    findings.report(parts.consent().at("decision"));
                }
                if (parts.consent().decision() == ConsentDecision.REFUSED
                        && parts.consent().decidedOn() == null) {
                    findings.report(parts.consent().at("decidedOn"));
                }
                if (parts.consent().decision() == ConsentDecision.REFUSED
                        && parts.consent().decidedOn() != null
                        && parts.consent().documentedBy() == null) {
                    findings.report(parts.consent().at("documentedBy"));
                }
            }),
            rule("withdrawal-dated", Category.CONSENT, From.INITIATED, Subject.WITHDRAWN_CONSENT, (parts, findings) -> {
                if (parts.consent().withdrawnOn() == null) {
                    findings.report(parts.consent().at("withdrawnOn"));
                }
            }),
            rule(
                    "withdrawal-closes-plan",
                    Category.CONSENT,
                    From.INITIATED,
                    Subject.CONSEQUENCE_OF_WITHDRAWAL,
                    (parts, findings) -> {
                        if (parts.plan().status() != PlanStatus.CLOSED) {
                            findings.report(parts.plan().at("status"));
                        }
                        if (parts.plan().status() == PlanStatus.CLOSED
                                && !parts.plan().isClosedBecause(ClosureReason.CONSENT_WITHDRAWN)) {
                            findings.report(parts.plan().at("closure", "reason"));
                        }
                    }),
            rule(
                    "nothing-after-withdrawal",
                    Category.CONSENT,
                    From.INITIATED,
                    Subject.DATED_WITHDRAWAL,
                    (parts, findings) -> {
                        for (var meeting : parts.meetings()) {
                            var after = meeting.isHeldAfterWithdrawal();
                            if (after != NO) {
                                findings.report(after.not(), meeting.at("heldOn"));
                            }
                        }
                        for (var followUp : parts.followUps()) {
                            var after = followUp.isMadeAfterWithdrawal();
                            if (after != NO) {
                                findings.report(after.not(), followUp.at("on"));
                            }
                        }
                    }),
            rule(
                    "discharge-plan-established",
                    Category.DISCHARGE,
                    From.INITIATED,
                    Subject.DISCHARGE_WITHOUT_EARLIER_PLAN,
                    (parts, findings) -> {
                        if (parts.plan().status() != PlanStatus.ESTABLISHED
                                && parts.plan().status() != PlanStatus.CLOSED) {
                            findings.report(parts.plan().at("status"));
                        }
                    }),
            rule(
                    "discharge-follows-up-existing-plan",
                    Category.DISCHARGE,
                    From.ESTABLISHED,
                    Subject.DISCHARGE_WITH_EARLIER_PLAN,
                    (parts, findings) -> {
                        var followed = parts.plan().isFollowedUpSinceAdmission();
                        if (followed != YES) {
                            findings.report(followed, parts.plan().at("followUps"));
                        }
                    }),
            rule(
                    "discharge-invitation-by-care-contact",
                    Category.DISCHARGE,
                    From.INVITED,
                    Subject.CALL_AT_DISCHARGE,
                    (parts, findings) -> {
                        var byContact = parts.invitation().isSentByCareContactOfRegion();
                        if (byContact != YES) {
                            findings.report(byContact, parts.invitation().at("sentBy"));
                        }
                    }));

    private PreparationRules() {}
}
