package se.samordnadplan.sip.benchmarks.plain;

import static se.samordnadplan.sip.benchmarks.plain.PlainRule.rule;
import static se.samordnadplan.sip.rules.fact.Answer.NO;
import static se.samordnadplan.sip.rules.fact.Answer.YES;

import java.util.List;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.fact.Subject;

/** The call, the meeting, the order of dates: the rules of the catalogue in plain Java. */
final class MeetingRules {

    static final List<PlainRule> ALL = List.of(
            rule("invitation-sent", Category.INVITATION, From.INVITED, Subject.PLAN_NOT_GIVEN_UP, (parts, findings) -> {
                if (parts.invitation().sentOn() == null) {
                    findings.report(parts.invitation().at("sentOn"));
                }
            }),
            rule(
                    "invitation-by-initiator",
                    Category.INVITATION,
                    From.INVITED,
                    Subject.CALL_OF_INITIATOR,
                    (parts, findings) -> {
                        var byInitiator = parts.invitation().isSentByInitiator();
                        if (byInitiator != YES) {
                            findings.report(byInitiator, parts.invitation().at("sentBy"));
                        }
                    }),
            rule(
                    "invitation-states-purpose",
                    Category.INVITATION,
                    From.INVITED,
                    Subject.INVITATION,
                    (parts, findings) -> {
                        if (parts.invitation().purpose() == null) {
                            findings.report(parts.invitation().at("purpose"));
                        }
                    }),
            rule(
                    "invitation-states-consent",
                    Category.INVITATION,
                    From.INVITED,
                    Subject.INVITATION,
                    (parts, findings) -> {
                        if (!Boolean.TRUE.equals(parts.invitation().statesConsent())) {
                            findings.report(parts.invitation().at("statesConsent"));
                        }
                    }),
            rule(
                    "invitation-lists-invitees",
                    Category.INVITATION,
                    From.INVITED,
                    Subject.INVITATION,
                    (parts, findings) -> {
                        if (!parts.invitation().hasInvitees()) {
                            findings.report(parts.invitation().at("invitees"));
                        }
                    }),
            rule("individual-invited", Category.INVITATION, From.INVITED, Subject.INVITEES, (parts, findings) -> {
                var called = parts.invitation().calls(ParticipantRole.INDIVIDUAL);
                if (called != YES) {
                    findings.report(called, parts.invitation().at("invitees"));
                }
            }),
            rule(
                    "responsible-bodies-invited",
                    Category.INVITATION,
                    From.ESTABLISHED,
                    Subject.INVITEES_AND_PRINCIPAL_BODIES,
                    (parts, findings) -> {
                        for (var body : parts.responsibleBodies()) {
                            if (body.isPrincipal() != NO) {
                                var called = body.isInvited();
                                if (called != YES) {
                                    findings.report(called, parts.invitation().at("invitees"));
                                }
                            }
                        }
                    }),
            rule(
                    "attendees-were-invited",
                    Category.INVITATION,
                    From.ESTABLISHED,
                    Subject.INVITEES_AND_PROFESSIONAL_ATTENDEES,
                    (parts, findings) -> {
                        for (var attendee : parts.attendees()) {
                            if (attendee.isProfessional() != NO) {
                                var called = attendee.wasInvited();
                                if (called != YES) {
                                    findings.report(called, attendee.pointer());
                                }
                            }
                        }
                    }),
            rule("planning-meeting-held", Category.MEETING, From.ESTABLISHED, Subject.PLAN, (parts, findings) -> {
                if (!parts.plan().hasHeldPlanningMeeting()) {
                    findings.report(parts.plan().at("meetings"));
                }
            }),
            rule("chair-appointed", Category.MEETING, From.ESTABLISHED, Subject.PLANNING_MEETING, (parts, findings) -> {
                for (var meeting : parts.meetings()) {
                    if (meeting.isPlanningMeeting() && meeting.chair() == null) {
                        findings.report(meeting.at("chair"));
                    }
                }
            }),
            rule(
                    "documenter-appointed",
                    Category.MEETING,
                    From.ESTABLISHED,
                    Subject.PLANNING_MEETING,
                    (parts, findings) -> {
                        for (var meeting : parts.meetings()) {
                            if (meeting.isPlanningMeeting() && meeting.documenter() == null) {
                                findings.report(meeting.at("documenter"));
                            }
                        }
                    }),
            rule(
                    "chair-is-not-documenter",
                    Category.MEETING,
                    From.ESTABLISHED,
                    Subject.MEETINGS_WITH_CHAIR_AND_DOCUMENTER,
                    (parts, findings) -> {
                        for (var meeting : parts.meetings()) {
                            var apart = meeting.isDocumentedByAnother();
                            if (apart != YES) {
                                findings.report(apart, meeting.at("documenter"));
                            }
                        }
                    }),
            rule(
                    "invited-services-attended",
                    Category.MEETING,
                    From.ESTABLISHED,
                    Subject.INVITED_PROFESSIONALS_AND_PLANNING,
                    (parts, findings) -> {
                        for (var invitee : parts.invitees()) {
                            if (invitee.isProfessional() != NO) {
                                var came = invitee.isRepresentedAtPlanning();
                                if (came != YES) {
                                    for (var meeting : parts.meetings()) {
                                        if (meeting.isPlanningMeeting()) {
                                            findings.report(came, meeting.at("attendees"));
                                        }
                                    }
                                }
                            }
                        }
                    }),
            rule(
                    "individual-took-part",
                    Category.MEETING,
                    From.ESTABLISHED,
                    Subject.PLANNING_MEETING,
                    (parts, findings) -> {
                        if (!parts.plan().concernsChild()) {
                            for (var meeting : parts.meetings()) {
                                if (meeting.isPlanningMeeting() && meeting.individualAbsenceReason() == null) {
                                    var there = meeting.wasAttendedBy(
                                            ParticipantRole.INDIVIDUAL, ParticipantRole.REPRESENTATIVE);
                                    if (there != YES) {
                                        findings.report(there, meeting.at("attendees"));
                                    }
                                }
                            }
                        }
                        if (parts.plan().concernsChild()) {
                            for (var meeting : parts.meetings()) {
                                if (meeting.isPlanningMeeting() && meeting.individualAbsenceReason() == null) {
                                    var there = meeting.wasAttendedBy(
                                            ParticipantRole.INDIVIDUAL,
                                            ParticipantRole.REPRESENTATIVE,
                                            ParticipantRole.GUARDIAN);
                                    if (there != YES) {
                                        findings.report(there, meeting.at("attendees"));
                                    }
                                }
                            }
                        }
                    }),
            rule(
                    "remote-participants-state-profession",
                    Category.MEETING,
                    From.ESTABLISHED,
                    Subject.PROFESSIONALS_AT_REMOTE_PLANNING,
                    (parts, findings) -> {
                        for (var attendee : parts.attendees()) {
                            if (attendee.isFirstMention() && attendee.isProfessional() != NO) {
                                var stated = attendee.statesProfession();
                                if (stated != YES) {
                                    findings.report(stated, attendee.participantAt("profession"));
                                }
                            }
                        }
                    }),
            rule(
                    "venue-chosen-with-individual",
                    Category.MEETING,
                    From.ESTABLISHED,
                    Subject.PLANNING_MEETING,
                    (parts, findings) -> {
                        for (var meeting : parts.meetings()) {
                            if (meeting.isPlanningMeeting()
                                    && !Boolean.TRUE.equals(meeting.venueChosenWithIndividual())) {
                                findings.report(meeting.at("venueChosenWithIndividual"));
                            }
                        }
                    }),
            rule(
                    "interpreter-attends-when-needed",
                    Category.MEETING,
                    From.ESTABLISHED,
                    Subject.PLANNING_WITH_INTERPRETER,
                    (parts, findings) -> {
                        for (var meeting : parts.meetings()) {
                            if (meeting.isPlanningMeeting()) {
                                var there = meeting.wasAttendedBy(ParticipantRole.INTERPRETER);
                                if (there != YES) {
                                    findings.report(there, meeting.at("attendees"));
                                }
                            }
                        }
                    }),
            rule("events-in-order", Category.CHRONOLOGY, From.ALL, Subject.STEPS, (parts, findings) -> {
                if (parts.chronology().isInOrder() != YES) {
                    findings.reportEach(parts.chronology().steps());
                }
            }),
            rule(
                    "nothing-recorded-in-the-future",
                    Category.CHRONOLOGY,
                    From.ALL,
                    Subject.RECORDED_DATES,
                    (parts, findings) -> {
                        if (parts.chronology().isOfThePast() != YES) {
                            findings.reportEach(parts.chronology().records());
                        }
                    }));

    private MeetingRules() {}
}
