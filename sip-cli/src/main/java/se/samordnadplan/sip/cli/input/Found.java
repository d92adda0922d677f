package se.samordnadplan.sip.cli.input;

/** What a look at the paths brings: a file with documents, or a place that cannot be read. */
sealed interface Found permits DocumentFile, Unreadable {}
