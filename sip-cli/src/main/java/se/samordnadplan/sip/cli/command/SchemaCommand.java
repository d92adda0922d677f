package se.samordnadplan.sip.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.samordnadplan.sip.cli.output.Target;

/** {@code sip schema}: prints a JSON Schema. */
@Command(name = "schema", description = "Print the JSON Schema of a format.")
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "plan|report|rule-set|suppressions",
            arity = "0..1",
            defaultValue = "plan",
            description = "the format; ${DEFAULT-VALUE}")
    private SchemaName name = SchemaName.PLAN;

    @Mixin
    private TalkOptions talk = new TalkOptions();

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        var schema = read();
        try (var target = Target.open(talk.output(), surroundings.out())) {
            target.write(schema);
            target.commit();
        }
        return ExitCode.FINE.number();
    }

    private String read() throws IOException {
        try (var in = SchemaCommand.class.getResourceAsStream(name.resource())) {
            if (in == null) {
                throw new IllegalStateException("[" + name.resource() + "] is missing. Maybe the jar is incomplete.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
