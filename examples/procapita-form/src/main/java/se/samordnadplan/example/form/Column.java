package se.samordnadplan.example.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;

/** The fields of the form: how the column is headed, what it holds, and where that stands in the plan. */
enum Column {
    FORM("Blankett", Kind.TEXT, "/id"),
    IDENTITY_NUMBER("Personnummer", Kind.IDENTITY_NUMBER, "/individual/identifier/value"),
    NAME("Namn", Kind.TEXT, "/individual/name"),
    PERSON_1("Deltagare 1", Kind.TEXT, "/participants/1/name"),
    PROFESSION_1("Yrke 1", Kind.TEXT, "/participants/1/profession"),
    PARTY_1("Part 1", Kind.PARTY, "/participants/1/body"),
    PERSON_2("Deltagare 2", Kind.TEXT, "/participants/2/name"),
    PROFESSION_2("Yrke 2", Kind.TEXT, "/participants/2/profession"),
    PARTY_2("Part 2", Kind.PARTY, "/participants/2/body"),
    PERSON_3("Deltagare 3", Kind.TEXT, "/participants/3/name"),
    PROFESSION_3("Yrke 3", Kind.TEXT, "/participants/3/profession"),
    PARTY_3("Part 3", Kind.PARTY, "/participants/3/body"),
    NEED_SEEN_ON("Behov konstaterat", Kind.DATE, "/need/identifiedOn"),
    INITIATIVE_OF("Initiativ av", Kind.PERSON, "/need/identifiedBy"),
    NEED_ASSESSED_BY("Behov bedömt av", Kind.PERSON, "/need/assessedBy"),
    CONSENT("Samtycke", Kind.CONSENT, "/consent/decision", "/status"),
    INFORMED_ON("Informerad", Kind.DATE, "/consent/informedOn"),
    CONSENT_ON("Samtycke den", Kind.DATE, "/consent/decidedOn"),
    CONSENT_NOTED_BY("Samtycke antecknat av", Kind.PERSON, "/consent/documentedBy"),
    CALL_SENT_ON("Kallelse skickad", Kind.DATE, "/invitation/sentOn"),
    CALL_SENT_BY("Kallelse från", Kind.PERSON, "/invitation/sentBy"),
    CALL_PURPOSE("Mötets syfte", Kind.TEXT, "/invitation/purpose"),
    CALL_STATES_CONSENT("Samtycke i kallelsen", Kind.YES_NO, "/invitation/statesConsent"),
    CALLED("Kallade", Kind.PEOPLE, "/invitation/invitees"),
    MEETING_ON("Möte hållet", Kind.DATE, "/meetings/0/heldOn", "/coordinators/0/appointedOn"),
    DOCUMENTED_BY("Dokumenterat av", Kind.PERSON, "/meetings/0/documenter"),
    PRESENT("Närvarande", Kind.PEOPLE, "/meetings/0/attendees"),
    GOAL("Mål", Kind.TEXT, "/goals/0/description"),
    ACTIVITY_1("Insats 1", Kind.TEXT, "/goals/0/activities/0/description", "/activities"),
    RESPONSIBLE_1("Ansvarig 1", Kind.PERSON, activity(0, "responsible"), activity(0, "responsibleBody")),
    DUE_1("Klar senast 1", Kind.DATE, "/goals/0/activities/0/dueOn"),
    ACTIVITY_2("Insats 2", Kind.TEXT, "/goals/0/activities/1/description"),
    RESPONSIBLE_2("Ansvarig 2", Kind.PERSON, activity(1, "responsible"), activity(1, "responsibleBody")),
    DUE_2("Klar senast 2", Kind.DATE, "/goals/0/activities/1/dueOn"),
    OTHERS("Andra aktörer", Kind.YES_NO, "/othersInvolved"),
    OVERALL("Övergripande ansvar", Kind.PARTY, "/overallResponsibleBody"),
    COORDINATOR("Samordnare", Kind.PERSON, "/coordinators/0/participant"),
    COORDINATOR_AGREED("Samordnare utsedd med den enskilde", Kind.YES_NO, "/coordinators/0/appointedWithIndividual"),
    FOLLOW_UP_ON("Uppföljning den", Kind.DATE, "/nextFollowUp/plannedOn"),
    FOLLOW_UP_BY("Uppföljning av", Kind.PERSON, "/nextFollowUp/responsible"),
    COPIES("Kopior till", Kind.PEOPLE, "/delivery/copies"),
    ORIGINAL("Original hos", Kind.PERSON, "/delivery/originalHeldBy"),
    MEASURE_CODE("KVÅ-kod", Kind.TEXT, "/codes/0/code");

    private static final Map<String, Column> BY_HEADING =
            Arrays.stream(values()).collect(Collectors.toMap(column -> column.heading, Function.identity()));

    final String heading;
    final Kind kind;

    /** Where the value goes, then the places for which the column answers besides. */
    final List<JsonPointer> pointers;

    Column(String heading, Kind kind, String... pointers) {
        this.heading = heading;
        this.kind = kind;
        this.pointers = Stream.of(pointers).map(JsonPointer::parse).toList();
    }

    private static String activity(int index, String field) {
        return "/goals/0/activities/" + index + "/" + field;
    }

    static Optional<Column> headed(String heading) {
        return Optional.ofNullable(BY_HEADING.get(heading));
    }

    /** The column of a place in the plan: its own, else the first of those within it, else that of what it is within. */
    static Optional<Column> of(@Nullable JsonPointer place) {
        return Stream.iterate(place, each -> each != null && each.parent() != null, JsonPointer::parent)
                .flatMap(each -> Stream.concat(
                        columns(each::equals),
                        columns(pointer -> pointer.toString().startsWith(each + "/"))))
                .findFirst();
    }

    private static Stream<Column> columns(Predicate<JsonPointer> wanted) {
        return Arrays.stream(values()).filter(column -> column.pointers.stream().anyMatch(wanted));
    }
}
