package se.samordnadplan.sip.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samordnadplan.sip.cli.compare.Comparing;
import se.samordnadplan.sip.cli.compare.Comparison;
import se.samordnadplan.sip.cli.compare.ReportSet;
import se.samordnadplan.sip.cli.output.JsonText;
import se.samordnadplan.sip.cli.output.Target;
import se.samordnadplan.sip.cli.reports.ReportFile;
import se.samordnadplan.sip.cli.reports.ReportFileException;
import se.samordnadplan.sip.cli.text.CompareText;

/** {@code sip compare}: tells how two sets of reports differ. */
@Command(
        name = "compare",
        description = "Compare two sets of reports on the same plans: which rules began or ceased to fire?",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {
            "0:the reports say the same of the same plans",
            "1:they differ",
            "2:the command line is wrong, or a file holds no reports; nothing was compared",
            "3:something was not evaluated or left out of a report, or the output not be written"
        })
final class CompareCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "reports that validate wrote as ndjson or json, also .gz")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "the same of another version, rule set or day")
    private Path now = Path.of("");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            defaultValue = "text",
            description = "${DEFAULT-VALUE}")
    private CompareFormat format = CompareFormat.TEXT;

    @Mixin
    private TalkOptions talk = new TalkOptions();

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var comparison = Comparing.of(set("the old set", before), set("the new set", now));
        try (var target = Target.open(talk.output(), surroundings.out())) {
            target.write(render(comparison));
            target.commit();
        }
        return exitCode(comparison).number();
    }

    private static ReportSet set(String role, Path file) {
        try {
            var set = ReportSet.read(new ReportFile(role, file));
            if (set.isEmpty()) {
                throw new UsageException(
                        role + " '" + file + "' holds no report; write it with sip validate --format json or ndjson");
            }
            return set;
        } catch (ReportFileException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private static ExitCode exitCode(Comparison comparison) {
        if (!comparison.isWhole()) {
            return ExitCode.INCOMPLETE;
        }
        return comparison.isSame() ? ExitCode.FINE : ExitCode.OVER;
    }

    private String render(Comparison comparison) {
        return switch (format) {
            case JSON -> JsonText.of(comparison);
            case TEXT -> new CompareText(talk.language(), talk.colour(surroundings), talk.quiet()).render(comparison);
        };
    }
}
