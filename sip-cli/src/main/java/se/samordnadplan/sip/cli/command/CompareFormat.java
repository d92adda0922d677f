package se.samordnadplan.sip.cli.command;

/** The forms of a comparison. */
enum CompareFormat {
    TEXT,
    JSON
}
