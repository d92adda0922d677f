package se.samordnadplan.example.rules;

import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.party.BodyBuilder;
import se.samordnadplan.sip.model.party.BodyKind;
import se.samordnadplan.sip.model.party.IndividualBuilder;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantBuilder;
import se.samordnadplan.sip.model.preparation.InvitationBuilder;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** The rule by itself. */
class SchoolInvitedTest {

    private static final RuleSet LITTLE_TOWN = LittleTown.ruleSet();
    private static final int CHILD = 2014;

    @Test
    void aSchoolIsCalled() {
        given(calling(CHILD, "teacher", "nurse")).isSatisfied();
        given(calling(CHILD, "nurse")).reports("/invitation/invitees");
        given(calling(CHILD, null, "without-body")).reports("/invitation/invitees");
    }

    @Test
    void everySchoolIsCalled() {
        var schools = List.of(
                BodyBuilder.builder().id("school").kind(BodyKind.SCHOOL).build(),
                BodyBuilder.builder().id("music-school").kind(BodyKind.SCHOOL).build());

        given(calling(CHILD, "teacher").bodies(schools)).reports("/invitation/invitees");
    }

    @Test
    void anInviteeWhomNobodyKnowsMayBeOfTheSchool() {
        given(calling(CHILD, "nurse", "nobody")).isUndecided();
        given(calling(CHILD, "nobody", "teacher")).isSatisfied();
    }

    @Test
    void onlyAChildHasASchoolToCall() {
        given(calling(1948, "nurse")).isSatisfied();
        given(calling(CHILD, "nurse").bodies(List.of())).isSatisfied();
    }

    @Test
    void aSchoolIsCalledOnceAnybodyIs() {
        given(calling(CHILD)).isNotApplicable();
        given(calling(CHILD, "nurse").status(PlanStatus.INITIATED)).isNotYet();
        given(calling(CHILD, "nurse").status(PlanStatus.CLOSED)).reports("/invitation/invitees");
    }

    private static RuleVerdict given(SipPlanBuilder plan) {
        return verifyThat("x-school-invited").in(LITTLE_TOWN).given(plan.build());
    }

    private static SipPlanBuilder calling(int birthYear, String... invitees) {
        return SipPlanBuilder.builder()
                .planType(PlanType.SIP)
                .status(PlanStatus.INVITED)
                .individual(IndividualBuilder.builder()
                        .birthDate(LocalDate.of(birthYear, 7, 2))
                        .build())
                .bodies(List.of(
                        BodyBuilder.builder().id("school").kind(BodyKind.SCHOOL).build(),
                        BodyBuilder.builder()
                                .id("clinic")
                                .kind(BodyKind.HEALTH_CARE)
                                .build()))
                .participants(
                        List.of(person("teacher", "school"), person("nurse", "clinic"), person("without-body", null)))
                .invitation(InvitationBuilder.builder()
                        .invitees(Arrays.asList(invitees))
                        .build());
    }

    private static Participant person(String id, String body) {
        return ParticipantBuilder.builder().id(id).body(body).build();
    }
}
