package se.samordnadplan.sip.cli.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.validation.report.Finding;

/** The parts of a plan under which its findings stand. */
enum Part {
    NEED_AND_CONSENT,
    INVITATION,
    MEETINGS,
    GOALS_AND_ACTIVITIES,
    RESPONSIBILITY,
    FOLLOW_UP,
    CLOSURE,
    DISCHARGE,
    CHRONOLOGY,
    DEADLINES,
    DOCUMENT;

    /** Where the fields of a plan belong; those that are not named to the document as a whole. */
    private static final Map<String, Part> OF_FIELDS = Map.ofEntries(
            Map.entry("need", NEED_AND_CONSENT),
            Map.entry("consent", NEED_AND_CONSENT),
            Map.entry("invitation", INVITATION),
            Map.entry("meetings", MEETINGS),
            Map.entry("goals", GOALS_AND_ACTIVITIES),
            Map.entry("activities", GOALS_AND_ACTIVITIES),
            Map.entry("othersInvolved", GOALS_AND_ACTIVITIES),
            Map.entry("overallResponsibleBody", RESPONSIBILITY),
            Map.entry("coordinators", RESPONSIBILITY),
            Map.entry("nextFollowUp", FOLLOW_UP),
            Map.entry("followUps", FOLLOW_UP),
            Map.entry("approvals", FOLLOW_UP),
            Map.entry("delivery", FOLLOW_UP),
            Map.entry("codes", FOLLOW_UP),
            Map.entry("deviations", FOLLOW_UP),
            Map.entry("discharge", DISCHARGE),
            Map.entry("evaluation", CLOSURE),
            Map.entry("closure", CLOSURE));

    /** By what a finding is about; one about a value that is wrong in itself, by where the value stands. */
    static Part of(Finding finding) {
        return finding.category() == Category.CONSTRAINT ? of(finding.pointer()) : of(finding.category());
    }

    private static Part of(@Nullable JsonPointer pointer) {
        var tokens = pointer == null ? new String[0] : pointer.toString().split("/", 3);
        return tokens.length < 2 ? DOCUMENT : OF_FIELDS.getOrDefault(tokens[1], DOCUMENT);
    }

    private static Part of(Category category) {
        return switch (category) {
            case NEED, CONSENT -> NEED_AND_CONSENT;
            case INVITATION -> INVITATION;
            case MEETING -> MEETINGS;
            case GOAL, ACTIVITY -> GOALS_AND_ACTIVITIES;
            case RESPONSIBILITY -> RESPONSIBILITY;
            case FOLLOW_UP -> FOLLOW_UP;
            case CLOSURE -> CLOSURE;
            case DISCHARGE -> DISCHARGE;
            case CHRONOLOGY -> CHRONOLOGY;
            case DEADLINE -> DEADLINES;
            case READING, CONSTRAINT, KIND, SYSTEM -> DOCUMENT;
        };
    }
}
