package se.samordnadplan.sip.validation;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What this process holds on to.
 *
 * @param bytes of all objects that can be reached
 * @param classes that are loaded
 * @param threads that live
 * @param sessions of Drools that can be reached
 * @param pools of such sessions
 */
record Footprint(long bytes, int classes, int threads, long sessions, long pools) {

    private static final String SESSION = "org.drools.kiesession.session.StatefulKnowledgeSessionImpl";
    private static final String POOL = "se.samordnadplan.sip.rules.engine.Sessions";

    /** As the machine counts it, which collects all garbage first. */
    static Footprint now() throws JMException {
        histogram(); // lets go of what the first collection only made ready to be let go
        var histogram = histogram();
        return new Footprint(
                column(histogram, "Total", 2),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                column(histogram, SESSION, 1),
                column(histogram, POOL, 1));
    }

    private static String histogram() throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
    }

    /** The first column counts objects, the second their bytes; 0 where there is no such row. */
    private static long column(String histogram, String row, int column) {
        return histogram
                .lines()
                .map(line -> line.strip().split(" +"))
                .filter(words -> words[0].equals(row) || words.length > 3 && words[3].equals(row))
                .mapToLong(words -> Long.parseLong(words[column]))
                .sum();
    }
}
