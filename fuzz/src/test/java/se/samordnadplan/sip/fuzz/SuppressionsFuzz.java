package se.samordnadplan.sip.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.suppression.Suppressions;
import se.samordnadplan.sip.validation.suppression.SuppressionsException;

/** Suppression files: suppressions with which a faulty plan is judged, or the problems that keep the file from being any. */
public final class SuppressionsFuzz {

    private static final List<String> FILES =
            Documents.suppressions().stream().map(Documents::text).toList();
    private static final Folder FOLDER = new Folder(List.of());
    private static final RuleSet RULES = RuleSets.shipped("vasterbotten");
    private static final List<byte[]> PLANS =
            Documents.plans().stream().limit(20).map(Documents::bytes).toList();

    private SuppressionsFuzz() {}

    /** Called by the fuzzer before the first input: whatever is made on first use is made here. */
    public static void fuzzerInitialize() {
        PLANS.forEach(plan -> judge(Suppressions.none(), plan, LocalDate.of(2026, 3, 2)));
    }

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var asOf = LocalDate.of(2026, 3, 2).plusDays(data.consumeInt(-400, 400));
        var plan = data.pickValue(PLANS);
        var file = FOLDER.changed(ChangedFile.from(data, FILES));
        try {
            var suppressions = load(file);
            Work.bounded(() -> judge(suppressions, plan, asOf));
        } catch (SuppressionsException e) {
            Law.holds(!e.problems().isEmpty(), "a file that is refused has a problem");
            e.problems().forEach(RuleSetFuzz::isPlaced);
        }
    }

    /** Any other exception is a finding of the fuzzer. */
    private static Suppressions load(Path file) throws SuppressionsException {
        try {
            return Suppressions.load(file, RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean judge(Suppressions suppressions, byte[] plan, LocalDate asOf) {
        var validator =
                SipValidator.builder().ruleSet(RULES).suppressions(suppressions).build();
        var report = validator.validate(plan, asOf);
        Law.holdsFor(report);
        return true;
    }
}
