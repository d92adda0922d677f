package se.samordnadplan.sip.cli.command;

/** The forms of the output of {@code validate}. */
enum ReportFormat {
    TEXT,
    JSON,
    NDJSON,
    SARIF,
    JUNIT,
    HTML,
    FHIR
}
