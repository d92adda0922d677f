package se.samordnadplan.sip.cli.command;

/** The forms of a list. */
enum ListFormat {
    TEXT,
    JSON,
    MARKDOWN
}
