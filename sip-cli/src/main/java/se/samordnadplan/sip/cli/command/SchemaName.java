package se.samordnadplan.sip.cli.command;

/** The formats that have a JSON Schema. */
enum SchemaName {
    PLAN,
    REPORT,
    RULE_SET,
    SUPPRESSIONS;

    /** Where the schema lies on the class path. */
    String resource() {
        return "/META-INF/sip/schema/" + Words.word(this) + ".schema.json";
    }
}
