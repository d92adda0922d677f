package se.samordnadplan.sip.cli.command;

/** What the exit code of the program says. */
public enum ExitCode {
    /** All documents were judged, and what {@code --fail-on} names was not reached by any. */
    FINE(0),
    /** All documents were judged, and one or more reached what {@code --fail-on} names. */
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
