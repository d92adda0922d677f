package se.samordnadplan.sip.cli.command;

/** The forms of a review. */
enum ReviewFormat {
    TEXT,
    JSON,
    HTML
}
