package se.samordnadplan.sip.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import se.samordnadplan.sip.cli.command.ExitCode;
import se.samordnadplan.sip.cli.command.Sip;
import se.samordnadplan.sip.cli.command.Surroundings;

/** The entry of the program {@code sip}. */
public final class Main {

    private Main() {}

    /**
     * Runs the program in the surroundings of this process and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // Without this the logging of Hibernate Validator ends up on standard error, beside what is meant for the user.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        var surroundings = ThisProcess.surroundings();
        if (!ThisProcess.couldRead(args)) {
            surroundings.tell("the command line has characters that Java cannot read in this locale;"
                    + " set LC_ALL to a UTF-8 locale, such as C.UTF-8");
            System.exit(ExitCode.USAGE.number());
        }
        System.exit(Sip.run(args, surroundings));
    }

    /**
     * Runs the program in given surroundings, as if nobody read its output on a terminal.
     *
     * @param args the command line
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param clock tells what day it is
     * @param environment the environment variables
     * @return the exit code
     */
    public static int run(
            String[] args,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Clock clock,
            Map<String, String> environment) {
        var messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Sip.run(args, new Surroundings(in, out, messages, clock, environment, false, false));
    }
}
