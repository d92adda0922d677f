package se.samordnadplan.sip.cli.text;

import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.validation.report.Verdict;

/** How a piece of text stands out on a terminal. The words say the same, so that nothing is lost without colours. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    GREEN("32"),
    YELLOW("33"),
    RED("1;31"),
    CYAN("36");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text, boolean colour) {
        return colour && this != PLAIN && !text.isEmpty() ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }

    static Ink of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> GREEN;
            case ACCEPTED_WITH_REMARKS -> YELLOW;
            case REJECTED, NOT_EVALUATED -> RED;
        };
    }

    static Ink of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> CYAN;
        };
    }

    static Ink of(DeadlineState state) {
        return switch (state) {
            case MET -> GREEN;
            case RUNNING -> PLAIN;
            case LATE, OVERDUE -> RED;
            case UNDECIDABLE -> YELLOW;
        };
    }
}
