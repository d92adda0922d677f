package se.samordnadplan.sip.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.cli.output.ReportWriter;
import se.samordnadplan.sip.cli.output.Target;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** Reports with all that can be in one, and a document without a report, as a form writes them. */
final class SeveralReports {

    static final String MISSING = "inbox/två planer.json.gz";

    private static final byte[] NO_JSON = {};
    private static final String STORED = "sip-cli/src/test/resources/se/samordnadplan/sip/cli/text/";

    private SeveralReports() {}

    /** One with nothing, one that was not read, one without a report, and a line with findings of each severity. */
    static String in(ReportForm form, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var target = Target.open(null, out);
                var writer = new ReportWriter(form, target, false)) {
            write("accepted", form, language, writer);
            write("unread", form, language, writer);
            writer.writeMissing(form.renderMissing(MISSING, "it is not a whole gzip file; pack it anew")
                    .orElseThrow());
            write("everything", form, language, writer);
            writer.end();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(String name, ReportForm form, Language language, ReportWriter writer) throws IOException {
        var report = report(name).in(language);
        writer.write(form.render(report, NO_JSON), report.verdict(), report.verdict() == Verdict.REJECTED);
    }

    static ValidationReport report(String name) throws IOException {
        return ValidationReport.parse(Files.readString(GoldenFile.at(STORED + name + ".json")));
    }

    /** A golden file of a form. */
    static Path golden(String name) {
        return GoldenFile.at("sip-cli/src/test/resources/se/samordnadplan/sip/cli/" + name);
    }
}
