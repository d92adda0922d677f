package se.samordnadplan.sip.cli.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * What the program finds around it: streams, time, environment.
 *
 * <p>Standard output is a plain stream and no {@link PrintStream}: that one hides when a write fails.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error, in UTF-8
 * @param clock tells what day it is
 * @param environment the environment variables
 * @param terminal whether a person reads standard output on a terminal
 * @param errorTerminal whether a person reads standard error on a terminal
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Clock clock,
        Map<String, String> environment,
        boolean terminal,
        boolean errorTerminal) {

    /** The time zone in which the days of Swedish law begin and end. */
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** Copies the environment. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /**
     * Today in Swedish civil time.
     *
     * @return the day
     */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SWEDEN);
    }

    /**
     * Tells the user a line on standard error. Characters that could steer the terminal become question marks.
     *
     * @param line what to tell, without the name of the program
     */
    public void tell(String line) {
        err.print("sip: " + line.replaceAll("\\R\\s*", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "?") + "\n");
        err.flush();
    }
}
