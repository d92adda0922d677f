package se.samordnadplan.sip.cli.input;

/** How documents lie in a file. */
public enum Form {
    /** The file is one document. */
    JSON,
    /** Each line of the file is a document. */
    NDJSON
}
