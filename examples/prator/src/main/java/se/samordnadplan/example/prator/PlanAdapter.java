package se.samordnadplan.example.prator;

import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.SourceBuilder;
import se.samordnadplan.sip.model.party.IdentifierBuilder;
import se.samordnadplan.sip.model.party.IdentifierType;
import se.samordnadplan.sip.model.party.IndividualBuilder;
import se.samordnadplan.sip.model.preparation.Consent;
import se.samordnadplan.sip.model.preparation.ConsentBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.ConsentForm;
import se.samordnadplan.sip.model.preparation.Invitation;
import se.samordnadplan.sip.model.preparation.InvitationBuilder;
import se.samordnadplan.sip.model.preparation.NeedBuilder;

/**
 * The adapter: a case of the host as a plan of the library. What the host has not recorded stays absent; saying what is
 * missing is the library's business.
 */
final class PlanAdapter {

    private final SipCase from;

    private PlanAdapter(SipCase from) {
        this.from = from;
    }

    static SipPlan plan(SipCase sipCase) {
        return new PlanAdapter(sipCase).plan();
    }

    private SipPlan plan() {
        var plan = SipPlanBuilder.builder()
                .formatVersion(SipJson.FORMAT_VERSION)
                .id(from.number)
                .planType(PlanType.SIP)
                .status(status())
                .source(SourceBuilder.builder().system("Prator").build())
                .individual(IndividualBuilder.builder()
                        .identifier(IdentifierBuilder.builder()
                                .type(IdentifierType.PERSONNUMMER)
                                .value(from.personalNumber)
                                .build())
                        .whatMatters(from.whatMatters)
                        .build())
                .bodies(People.bodies(from.people))
                .participants(People.participants(from.people))
                .need(NeedBuilder.builder()
                        .identifiedOn(from.needSeenOn)
                        .identifiedBy(People.id(from.needSeenBy))
                        .build())
                .consent(consent())
                .invitation(invitation())
                .goals(Goals.of(from.goals))
                .othersInvolved(from.othersHelp);
        Agreements.add(from, plan);
        return plan.build();
    }

    private PlanStatus status() {
        return switch (from.stage) {
            case OPENED -> PlanStatus.INITIATED;
            case CALLED -> PlanStatus.INVITED;
            case AGREED -> PlanStatus.ESTABLISHED;
            case CLOSED -> PlanStatus.CLOSED;
            case REFUSED -> PlanStatus.DECLINED;
        };
    }

    private @Nullable Consent consent() {
        var answer = from.answer;
        if (answer == null) {
            return null;
        }
        return ConsentBuilder.builder()
                .decision(answer.yes ? ConsentDecision.GIVEN : ConsentDecision.REFUSED)
                .form(form(answer.inWriting))
                .informedOn(answer.informedOn)
                .decidedOn(answer.on)
                .documentedBy(People.id(answer.notedBy))
                .build();
    }

    private static @Nullable ConsentForm form(@Nullable Boolean inWriting) {
        if (inWriting == null) {
            return null;
        }
        return inWriting ? ConsentForm.WRITTEN : ConsentForm.ORAL;
    }

    private @Nullable Invitation invitation() {
        return from.calledOn == null && from.called.isEmpty()
                ? null
                : InvitationBuilder.builder()
                        .sentOn(from.calledOn)
                        .sentBy(People.id(from.calledBy))
                        .invitees(People.ids(from.called))
                        .build();
    }
}
