package se.samordnadplan.sip.benchmarks.peer;

import java.util.List;

/** The rules by which peers are compared: those that each of them can express. */
final class Twenty {

    /** Presence, words of the format, counts, references, the order of dates; no deadline. */
    static final List<String> RULES = List.of(
            "need-identified-on-recorded",
            "initiator-recorded",
            "consent-dated",
            "consent-form-recorded",
            "consent-before-invitation",
            "invitation-states-purpose",
            "individual-invited",
            "what-matters-answered",
            "goal-stated",
            "goal-not-set-by-professional",
            "goal-has-responsible",
            "goal-has-activity",
            "broad-goal-is-broken-down",
            "activity-planned",
            "activity-has-responsible-body",
            "activity-has-responsible-person",
            "activity-is-scheduled",
            "other-actors-stated",
            "overall-responsibility-assigned",
            "overall-responsibility-held-by-principal");

    private Twenty() {}
}
