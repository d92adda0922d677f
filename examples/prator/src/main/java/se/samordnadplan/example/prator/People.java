package se.samordnadplan.example.prator;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.BodyBuilder;
import se.samordnadplan.sip.model.party.BodyKind;
import se.samordnadplan.sip.model.party.ContactBuilder;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantBuilder;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.party.Principal;

/**
 * The part of the adapter that makes people and their units participants and bodies. Their ids are the numbers of the
 * host's rows: ids are repeated in reports, so that an identity number must never be one.
 */
final class People {

    private People() {}

    static @Nullable String id(SipCase.@Nullable Person person) {
        return person == null ? null : "p" + person.row;
    }

    static List<String> ids(List<SipCase.Person> people) {
        return people.stream().map(person -> "p" + person.row).toList();
    }

    static @Nullable String bodyId(SipCase.@Nullable Person person) {
        return person == null || person.unit == null ? null : "b" + person.unit.row;
    }

    static List<Participant> participants(List<SipCase.Person> people) {
        return people.stream().map(People::participant).toList();
    }

    private static Participant participant(SipCase.Person person) {
        return ParticipantBuilder.builder()
                .id(id(person))
                .role(role(person.role))
                .name(person.name)
                .body(bodyId(person))
                .profession(person.profession)
                .contact(
                        person.phone == null
                                ? null
                                : ContactBuilder.builder().phone(person.phone).build())
                .build();
    }

    private static ParticipantRole role(SipCase.Role role) {
        return switch (role) {
            case INDIVIDUAL -> ParticipantRole.INDIVIDUAL;
            case RELATIVE -> ParticipantRole.RELATIVE;
            case STAFF -> ParticipantRole.PROFESSIONAL;
        };
    }

    static List<Body> bodies(List<SipCase.Person> people) {
        return people.stream()
                .map(person -> person.unit)
                .filter(Objects::nonNull)
                .distinct()
                .map(People::body)
                .toList();
    }

    private static Body body(SipCase.Unit unit) {
        var body = BodyBuilder.builder().id("b" + unit.row).name(unit.name);
        switch (unit.kind) {
            case REGIONAL_CARE -> body.kind(BodyKind.HEALTH_CARE).principal(Principal.REGION);
            case MUNICIPAL_CARE -> body.kind(BodyKind.HEALTH_CARE).principal(Principal.MUNICIPALITY);
            case SOCIAL_SERVICES -> body.kind(BodyKind.SOCIAL_SERVICES).principal(Principal.MUNICIPALITY);
            case OTHER -> body.kind(BodyKind.OTHER);
        }
        return body.build();
    }
}
