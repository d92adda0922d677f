package se.samordnadplan.sip.fuzz;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.validation.report.Summary;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** What holds for every report, whatever the document. */
final class Law {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Law.class.getResourceAsStream("/META-INF/sip/schema/report.schema.json"));

    private Law() {}

    /** All laws about a single report. */
    static void holdsFor(ValidationReport report) {
        verdictFits(report);
        var json = report.toJson();
        jsonFits(json);
        holds(
                ValidationReport.parse(report.toJsonLine()).toJson().equals(json),
                "the JSON of a report on one line is the same");
        repeatsNobody(json);
        repeatsNobody(report.in(Language.EN).toJson());
        repeatsNobody(report.toString());
    }

    static void jsonFits(String json) {
        holds(SCHEMA.validate(json, InputFormat.JSON).isEmpty(), "the report fits its schema");
        holds(ValidationReport.parse(json).toJson().equals(json), "the JSON of a report reads and writes the same");
    }

    static void verdictFits(ValidationReport report) {
        var rules = report.findings().stream().map(finding -> finding.rule().value());
        holds(
                report.verdict() != Verdict.NOT_EVALUATED && rules.noneMatch("validation-incomplete"::equals),
                "no step of the validator fails");
        holds(report.verdict() == expected(report.summary()), "the verdict is that of the findings");
        if (report.verdict() != Verdict.REJECTED && report.summary().suppressed() == 0) {
            holds(
                    report.checklist().stream().noneMatch(row -> row.state() == ChecklistState.INCOMPLETE),
                    "what is accepted was checked by every rule");
            holds(!report.checklist().isEmpty(), "what is accepted was checked by rules");
        }
        if (report.truncated() == null) {
            holds(
                    report.findings().size()
                            == report.summary().errors()
                                    + report.summary().warnings()
                                    + report.summary().infos(),
                    "the summary counts the findings");
        }
    }

    private static Verdict expected(Summary summary) {
        if (summary.errors() > 0) {
            return Verdict.REJECTED;
        }
        return summary.warnings() > 0 ? Verdict.ACCEPTED_WITH_REMARKS : Verdict.ACCEPTED;
    }

    static void repeatsNobody(String text) {
        holds(!text.toLowerCase(Locale.ROOT).contains("kanarie"), "no free text is repeated");
        holds(!text.contains(Values.BORN) && !text.contains("121212-1212"), "no identity number is repeated");
    }

    static void holds(boolean kept, String law) {
        if (!kept) {
            throw new AssertionError("Not so: " + law);
        }
    }
}
