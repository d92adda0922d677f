package se.samordnadplan.sip.cli.command;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samordnadplan.sip.cli.input.Form;
import se.samordnadplan.sip.cli.input.InputException;
import se.samordnadplan.sip.cli.input.Inputs;

/** The options that say what is read, and with how many threads. */
final class InputOptions {

    @Parameters(
            paramLabel = "PATH...",
            arity = "0..*",
            hideParamSyntax = true,
            description = "files; folders (*.json, *.ndjson and *.jsonl, also *.gz of these); - for standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--input",
            paramLabel = "json|ndjson",
            defaultValue = "json",
            description = "what standard input holds, and a file whose name does not say: one document,"
                    + " or a document a line; ${DEFAULT-VALUE}")
    private Form form = Form.JSON;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "threads; number of processors")
    private int jobs = Runtime.getRuntime().availableProcessors();

    Inputs inputs() {
        if (paths.isEmpty()) {
            throw new UsageException("name at least one PATH: a file, a folder, or - for standard input");
        }
        try {
            return Inputs.of(paths, form);
        } catch (InputException e) {
            throw new UsageException(e.getMessage());
        }
    }

    int jobs() {
        if (jobs < 1 || jobs > 1_000) {
            throw new UsageException("--jobs is a number of threads from 1 to 1000; leave it out for one a processor");
        }
        return jobs;
    }
}
