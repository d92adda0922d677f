package se.samordnadplan.sip.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Problem;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;

/** Rule-set files of users: a rule set by which plans are judged, or the problems that keep the file from being one. */
public final class RuleSetFuzz {

    private static final List<String> FILES =
            Documents.ruleSets().stream().map(Documents::text).toList();
    private static final Folder FOLDER = new Folder(Documents.ruleSets());
    private static final SipValidator VALIDATOR = SipValidator.create();
    private static final byte[] PLAN = Documents.bytes(Documents.plans().get(0));

    private RuleSetFuzz() {}

    /** Called by the fuzzer before the first input: whatever is made on first use is made here. */
    public static void fuzzerInitialize() {
        Documents.ruleSets().forEach(RuleSetFuzz::load);
        VALIDATOR.validate(PLAN, LocalDate.of(2026, 3, 2));
    }

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var asOf = LocalDate.of(2026, 3, 2).plusDays(data.consumeInt(-3000, 3000));
        var file = FOLDER.changed(ChangedFile.from(data, FILES));
        var loaded = Work.bounded(() -> load(file));

        Law.holds(
                load(file).problems().equals(loaded.problems()),
                "the problems of a file are the same when asked again");
        loaded.problems().forEach(RuleSetFuzz::isPlaced);
        if (loaded.ruleSet() != null) {
            Law.holdsFor(Work.bounded(() -> VALIDATOR.with(loaded.ruleSet()).validate(PLAN, asOf)));
        } else {
            Law.holds(!loaded.problems().isEmpty(), "a file that is refused has a problem");
        }
    }

    /** Any other exception is a finding of the fuzzer. */
    private static Loaded load(Path file) {
        try {
            return new Loaded(RuleSets.load(file), List.of());
        } catch (RuleSetException e) {
            return new Loaded(null, e.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void isPlaced(Problem problem) {
        Law.holds(problem.line() >= 1 && problem.column() >= 1, "a problem has its place");
        Law.holds(!problem.message().isBlank(), "a problem is told");
    }

    private record Loaded(@Nullable RuleSet ruleSet, List<Problem> problems) {}
}
