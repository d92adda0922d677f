package se.samordnadplan.sip.cli.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import se.samordnadplan.sip.cli.input.Form;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.Language;

/** The program {@code sip}: its commands, and how failures reach the user. */
@Command(
        name = "sip",
        versionProvider = Version.class,
        description = "Tells what is missing and what is late in SIP documents.",
        subcommands = HelpCommand.class)
public final class Sip implements Runnable {

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "print the version")
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "print this help")
    private boolean help;

    private Sip() {}

    /**
     * Carries out a command line.
     *
     * @param args the command line
     * @param surroundings what is around the program
     * @return the exit code
     */
    public static int run(String[] args, Surroundings surroundings) {
        var failures = new Failures(surroundings, List.of(args));
        try {
            var out = new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
            int code = commandLine(surroundings, failures).setOut(out).execute(args);
            return out.checkError() ? failures.outputLost() : code;
        } catch (RuntimeException | Error e) {
            return failures.internal(e);
        }
    }

    @Override
    public void run() {
        throw new UsageException(
                "name a command: validate, review, deadlines, compare, rules, rule-sets, schema; sip help tells more");
    }

    private static CommandLine commandLine(Surroundings surroundings, Failures failures) {
        var line = new CommandLine(new Sip());
        line.addSubcommand(new ValidateCommand(surroundings));
        line.addSubcommand(new ReviewCommand(surroundings));
        line.addSubcommand(new DeadlinesCommand(surroundings));
        line.addSubcommand(new CompareCommand(surroundings));
        line.addSubcommand(new RulesCommand(surroundings));
        line.addSubcommand(new RuleSetsCommand(surroundings));
        line.addSubcommand(new SchemaCommand(surroundings));
        addConverters(line);
        var scheme = CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF);
        return line.setColorScheme(scheme)
                .setExpandAtFiles(false)
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, args) -> failures.usage(e))
                .setExecutionExceptionHandler((e, command, result) -> failures.of(e));
    }

    private static void addConverters(CommandLine line) {
        line.registerConverter(LocalDate.class, new DateWord())
                .registerConverter(Language.class, new Words<>(Language.class))
                .registerConverter(PlanStatus.class, new Words<>(PlanStatus.class))
                .registerConverter(Form.class, new Words<>(Form.class))
                .registerConverter(Colour.class, new Words<>(Colour.class))
                .registerConverter(FailOn.class, new Words<>(FailOn.class))
                .registerConverter(ReportFormat.class, new Words<>(ReportFormat.class))
                .registerConverter(DeadlineFormat.class, new Words<>(DeadlineFormat.class))
                .registerConverter(CompareFormat.class, new Words<>(CompareFormat.class))
                .registerConverter(ReviewFormat.class, new Words<>(ReviewFormat.class))
                .registerConverter(ListFormat.class, new Words<>(ListFormat.class))
                .registerConverter(SchemaName.class, new Words<>(SchemaName.class));
    }
}
