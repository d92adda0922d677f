package se.samordnadplan.sip.cli.html;

import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.validation.report.Verdict;

/** How something strikes the eye: a class of the style, and a sign for those who do not see its colour. */
enum Tone {
    BAD("×"),
    WARN("!"),
    NOTE("i"),
    GOOD("✓"),
    QUIET("–");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Its class in the style. */
    String css() {
        return switch (this) {
            case BAD -> "bad";
            case WARN -> "warn";
            case NOTE -> "note";
            case GOOD -> "good";
            case QUIET -> "quiet";
        };
    }

    static Tone of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> GOOD;
            case ACCEPTED_WITH_REMARKS -> WARN;
            case REJECTED, NOT_EVALUATED -> BAD;
        };
    }

    static Tone of(Severity severity) {
        return switch (severity) {
            case ERROR -> BAD;
            case WARNING -> WARN;
            case INFO -> NOTE;
        };
    }

    static Tone of(DeadlineState state) {
        return switch (state) {
            case MET -> GOOD;
            case RUNNING -> NOTE;
            case LATE, OVERDUE -> BAD;
            case UNDECIDABLE -> WARN;
        };
    }

    static Tone of(ChecklistState state) {
        return switch (state) {
            case SATISFIED -> GOOD;
            case VIOLATED -> BAD;
            case INCOMPLETE -> WARN;
            case SUPPRESSED, NOT_YET, NOT_APPLICABLE -> QUIET;
        };
    }
}
