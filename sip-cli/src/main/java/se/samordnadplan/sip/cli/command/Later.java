package se.samordnadplan.sip.cli.command;

/** Refusals of what is specified but not there yet. */
final class Later {

    private Later() {}

    static UsageException option(String option) {
        return new UsageException(option + " comes in a later version; leave it out");
    }

    static UsageException command(String command) {
        return new UsageException(
                "the command " + command + " comes in a later version; see sip help for those there are");
    }
}
