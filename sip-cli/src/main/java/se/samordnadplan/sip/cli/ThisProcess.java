package se.samordnadplan.sip.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import se.samordnadplan.sip.cli.command.Surroundings;

/** The surroundings of this process; the one class of the project that asks the clock. */
final class ThisProcess {

    private ThisProcess() {}

    static Surroundings surroundings() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                System.getenv(),
                isTerminal(1) || hasConsole(),
                isTerminal(2));
    }

    /** Whether the locale let Java read the command line; names of files outside it could not be opened either. */
    static boolean couldRead(String[] args) {
        var isUnicode = "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return isUnicode || Arrays.stream(args).noneMatch(arg -> arg.contains("\uFFFD"));
    }

    /** Asks the system, where it has files for open streams, because Java knows only of both streams together. */
    private static boolean isTerminal(int stream) {
        try {
            var device = Path.of("/dev/fd/" + stream).toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasConsole() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there may be a console without a terminal, and this method tells.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
