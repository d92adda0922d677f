package se.samordnadplan.sip.benchmarks.plain;

import static se.samordnadplan.sip.benchmarks.plain.PlainRule.rule;
import static se.samordnadplan.sip.rules.fact.Answer.YES;

import java.util.List;
import se.samordnadplan.sip.model.followup.FollowUpMethod;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.fact.Subject;

/** Agreement and follow-up: the rules of the catalogue in plain Java. */
final class FollowUpRules {

    static final List<PlainRule> ALL = List.of(
            rule(
                    "plan-approved-by-participants",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED,
                    Subject.APPROVERS,
                    (parts, findings) -> {
                        for (var approver : parts.approvers()) {
                            var approved = approver.hasApproved();
                            if (approved != YES) {
                                findings.report(approved, parts.plan().at("approvals"));
                            }
                        }
                    }),
            rule(
                    "delivery-agreed-with-individual",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED,
                    Subject.PLAN,
                    (parts, findings) -> {
                        if (parts.delivery().method() == null) {
                            findings.report(parts.delivery().at("toIndividual", "method"));
                        }
                    }),
            rule(
                    "plan-shared-with-involved",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED,
                    Subject.RESPONSIBLE_PROFESSIONALS,
                    (parts, findings) -> {
                        for (var professional : parts.responsibleProfessionals()) {
                            var served = professional.hasCopy();
                            if (served != YES) {
                                findings.report(served, parts.delivery().at("copies"));
                            }
                        }
                    }),
            rule(
                    "original-held-by-follow-up-responsible",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED_ONLY,
                    Subject.FOLLOW_UP_RESPONSIBLE,
                    (parts, findings) -> {
                        var held = parts.delivery().isOriginalHeldByFollowUpResponsible();
                        if (held != YES) {
                            findings.report(held, parts.delivery().at("originalHeldBy"));
                        }
                    }),
            rule(
                    "kva-code-registered",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED,
                    Subject.REGION_THAT_TAKES_PART,
                    (parts, findings) -> {
                        if (!parts.plan().hasRegisteredCode()) {
                            findings.report(parts.plan().at("codes"));
                        }
                    }),
            rule(
                    "deviation-reported",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED,
                    Subject.MISS_THAT_IS_FOLLOWED_UP,
                    (parts, findings) -> {
                        if (!parts.plan().hasReportedDeviation()) {
                            findings.report(parts.plan().at("deviations"));
                        }
                    }),
            rule("follow-up-planned", Category.FOLLOW_UP, From.ESTABLISHED_ONLY, Subject.PLAN, (parts, findings) -> {
                if (parts.nextFollowUp().plannedOn() == null) {
                    findings.report(parts.nextFollowUp().at("plannedOn"));
                }
            }),
            rule(
                    "follow-up-time-set",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED_ONLY,
                    Subject.AGREED_FOLLOW_UP,
                    (parts, findings) -> {
                        if (parts.nextFollowUp().plannedTime() == null) {
                            findings.report(parts.nextFollowUp().at("plannedTime"));
                        }
                    }),
            rule(
                    "follow-up-responsible-named",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED_ONLY,
                    Subject.PLAN,
                    (parts, findings) -> {
                        if (parts.nextFollowUp().responsible() == null) {
                            findings.report(parts.nextFollowUp().at("responsible"));
                        }
                    }),
            rule(
                    "follow-up-after-planning-meeting",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED_ONLY,
                    Subject.FOLLOW_UP_AND_PLANNING,
                    (parts, findings) -> {
                        var after = parts.nextFollowUp().isAfterPlanning();
                        if (after != YES) {
                            findings.report(after, parts.nextFollowUp().at("plannedOn"));
                        }
                    }),
            rule(
                    "follow-up-documented",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED,
                    Subject.FOLLOW_UP_MEETINGS,
                    (parts, findings) -> {
                        for (var meeting : parts.meetings()) {
                            if (meeting.isHeldToFollowUp()) {
                                var documented = meeting.hasFollowUp();
                                if (documented != YES) {
                                    findings.report(documented, meeting.pointer());
                                }
                            }
                        }
                    }),
            rule(
                    "electronic-follow-up-only-without-need",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED,
                    Subject.ELECTRONIC_FOLLOW_UPS,
                    (parts, findings) -> {
                        for (var followUp : parts.followUps()) {
                            if (followUp.method() == FollowUpMethod.ELECTRONIC && followUp.hasContinuedNeed()) {
                                findings.report(followUp.at("method"));
                            }
                        }
                    }),
            rule(
                    "new-need-calls-new-meeting",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED,
                    Subject.FOLLOW_UPS_WITH_NEW_NEED,
                    (parts, findings) -> {
                        for (var followUp : parts.followUps()) {
                            if (followUp.hasNewNeed()) {
                                var met = followUp.isFollowedByMeeting();
                                if (met != YES) {
                                    findings.report(met, followUp.at("newNeed"));
                                }
                            }
                        }
                    }),
            rule(
                    "next-follow-up-booked",
                    Category.FOLLOW_UP,
                    From.ESTABLISHED_ONLY,
                    Subject.FOLLOW_UPS_AND_NEXT,
                    (parts, findings) -> {
                        var booked = parts.nextFollowUp().isBookedForRemainingNeed();
                        if (booked != YES) {
                            findings.report(booked, parts.nextFollowUp().at("plannedOn"));
                        }
                    }));

    private FollowUpRules() {}
}
