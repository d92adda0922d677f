package se.samordnadplan.sip.canary;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/**
 * Everything that is logged at any level, by slf4j, by JBoss Logging and by the JDK, and everything that goes past the
 * given streams to those of the process, from its making to its closing.
 */
public final class Overheard implements AutoCloseable {

    private static final Logger SLF4J =
            ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
    private static final java.util.logging.Logger JDK =
            LogManager.getLogManager().getLogger("");

    /** Each once: libraries say the same of every plan. */
    private final Collection<String> lines = ConcurrentHashMap.newKeySet();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Level slf4jLevel = SLF4J.getLevel();
    private final java.util.logging.Level jdkLevel = JDK.getLevel();
    private final Slf4jEar slf4jEar = new Slf4jEar();
    private final JdkEar jdkEar = new JdkEar();

    /** Begins to listen. */
    public Overheard() {
        slf4jEar.start();
        SLF4J.setLevel(Level.TRACE);
        SLF4J.addAppender(slf4jEar);
        jdkEar.setLevel(java.util.logging.Level.ALL);
        JDK.setLevel(java.util.logging.Level.ALL);
        JDK.addHandler(jdkEar);
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    /** What was heard so far. */
    public String text() {
        return String.join("\n", lines) + "\n" + printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        JDK.removeHandler(jdkEar);
        JDK.setLevel(jdkLevel);
        SLF4J.detachAppender(slf4jEar);
        SLF4J.setLevel(slf4jLevel);
    }

    private final class Slf4jEar extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + " "
                    + Arrays.deepToString(event.getArgumentArray()) + " " + event.getMDCPropertyMap());
            if (event.getThrowableProxy() != null) {
                lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
    }

    private final class JdkEar extends Handler {

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLoggerName() + " " + line.getMessage() + " " + Arrays.deepToString(line.getParameters()));
            if (line.getThrown() != null) {
                lines.add(Silence.trace(line.getThrown()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
