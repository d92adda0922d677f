package se.samordnadplan.sip.cli.command;

/** What the exit code of the program says. */
public enum ExitCode {
    /** Every document was evaluated and none is over what {@code --fail-on} names. */
    FINE(0),
    /** Every document was evaluated and at least one is over what {@code --fail-on} names. */
    OVER(1),
    /** The command line is wrong; nothing was judged. */
    USAGE(2),
    /** Something was not evaluated or could not be written. */
    INCOMPLETE(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /**
     * The number that the operating system gets.
     *
     * @return 0 to 3
     */
    public int number() {
        return number;
    }
}
