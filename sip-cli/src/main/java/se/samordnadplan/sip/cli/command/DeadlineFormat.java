package se.samordnadplan.sip.cli.command;

/** The forms of the output of {@code deadlines}. */
enum DeadlineFormat {
    TEXT,
    JSON,
    ICS
}
