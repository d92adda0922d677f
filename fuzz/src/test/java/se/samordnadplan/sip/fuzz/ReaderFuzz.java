package se.samordnadplan.sip.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipJsonException;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Any bytes at all: a plan, or the faults that keep them from being one. */
public final class ReaderFuzz {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final SipValidator STRICT = SipValidator.create();
    private static final SipValidator LENIENT =
            SipValidator.builder().lenient(true).build();

    private ReaderFuzz() {}

    /** Called by the fuzzer before the first input: whatever is made on first use is made here. */
    public static void fuzzerInitialize() {
        for (var example : Documents.examples()) {
            STRICT.validate(Documents.bytes(example), MON_2026_03_02).toJson();
            LENIENT.validate(Documents.bytes(example), MON_2026_03_02).toJsonLine();
        }
    }

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(byte[] document) {
        var strict = judge(STRICT, document);
        var lenient = judge(LENIENT, document);
        var plan = read(document);

        Law.holds(judge(STRICT, document).equals(strict), "a report is the same when asked again");
        Law.holds(plan == null == hasFaultOfReading(strict), "what the validator reads is what the model reads");
        Law.holds(
                strict.summary().errors() >= lenient.summary().errors(), "nothing is refused only by lenient reading");
        var text = new String(document, StandardCharsets.UTF_8);
        if (plan != null) {
            Law.holds(read(SipJson.writeBytes(plan)).equals(plan), "a plan reads and writes the same");
            Law.holds(
                    STRICT.validate(text, MON_2026_03_02).findings().equals(strict.findings()),
                    "text is judged as its bytes");
        }
    }

    private static ValidationReport judge(SipValidator validator, byte[] document) {
        var report = Work.bounded(() -> validator.validate(document, MON_2026_03_02));
        Law.verdictFits(report);
        Law.jsonFits(report.toJson());
        return report;
    }

    private static @Nullable SipPlan read(byte[] document) {
        try {
            return SipJson.read(document);
        } catch (SipJsonException e) {
            return null;
        }
    }

    private static boolean hasFaultOfReading(ValidationReport report) {
        return report.findings().stream().anyMatch(finding -> finding.category() == Category.READING);
    }
}
