package se.samordnadplan.sip.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.samordnadplan.sip.cli.input.Inputs;
import se.samordnadplan.sip.cli.progress.Progress;
import se.samordnadplan.sip.rules.Language;

/** The options that say how and where to the program speaks. */
final class TalkOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write, all or nothing; standard output")
    private @Nullable Path output;

    @Option(names = "--lang", paramLabel = "sv|en", defaultValue = "sv", description = "language; ${DEFAULT-VALUE}")
    private Language language = Language.SV;

    @Option(
            names = {"-q", "--quiet"},
            description = "less in text, of validate a line a document; no progress")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "more about failures, with stack traces")
    private boolean verbose;

    @Option(names = "--no-progress", description = "no progress on standard error")
    private boolean noProgress;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "colours in text; ${DEFAULT-VALUE}: on a terminal unless NO_COLOR is set")
    private Colour colour = Colour.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "print this help")
    private boolean help;

    @Nullable
    Path output() {
        return output;
    }

    Language language() {
        return language;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /** Where reports scroll by on the terminal they are the progress; one document has none. */
    Progress progress(Surroundings surroundings, Inputs inputs) {
        var reportsScrollBy = output == null && surroundings.terminal();
        var isShown = surroundings.errorTerminal() && !noProgress && !quiet && !reportsScrollBy;
        return isShown && !inputs.isOneDocument()
                ? Progress.on(surroundings.err(), inputs.bytes(), inputs::bytesRead)
                : Progress.none();
    }

    boolean colour(Surroundings surroundings) {
        return colour.isOn(surroundings, output != null);
    }
}
