package se.samordnadplan.sip.cli.command;

/** The forms of the output of {@code validate}. */
enum ReportFormat {
    TEXT,
    JSON,
    NDJSON,
    SARIF,
    JUNIT,
    HTML,
    FHIR;

    /** Whether this version has the form already. */
    boolean isThere() {
        return this == TEXT || this == JSON || this == NDJSON;
    }
}
