package se.samordnadplan.sip.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A command that is specified but not there yet; it takes any arguments and says so. */
@Command(hidden = true)
final class LaterCommand implements Callable<Integer> {

    private final String name;

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    LaterCommand(String name) {
        this.name = name;
    }

    @Override
    public Integer call() {
        throw Later.command(name);
    }
}
