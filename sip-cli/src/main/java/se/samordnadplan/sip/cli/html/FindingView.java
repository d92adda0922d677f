package se.samordnadplan.sip.cli.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.catalogue.Sources;
import se.samordnadplan.sip.cli.page.Printable;
import se.samordnadplan.sip.validation.report.Finding;

/**
 * A finding as the page shows it.
 *
 * @param words the words
 * @param finding the finding
 */
record FindingView(HtmlWords words, Finding finding) {

    Tone tone() {
        return Tone.of(finding.severity());
    }

    String severity() {
        return words.of(finding.severity(), "severity");
    }

    String message() {
        return Printable.of(finding.message());
    }

    String place() {
        return words.place(finding.pointer());
    }

    @Nullable
    String line() {
        return finding.line() == null || finding.column() == null
                ? null
                : words.format("lineAndColumn", Map.of("line", finding.line(), "column", finding.column()));
    }

    @Nullable
    String sources() {
        return finding.citations().isEmpty() ? null : Printable.of(Sources.of(finding.citations()));
    }

    @Nullable
    String reason() {
        return finding.reason() == null ? null : Printable.of(finding.reason());
    }

    @Nullable
    String until() {
        return finding.until() == null ? null : finding.until().toString();
    }

    String rule() {
        return Printable.of(finding.rule().toString());
    }
}
