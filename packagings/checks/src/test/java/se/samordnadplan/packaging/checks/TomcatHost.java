package se.samordnadplan.packaging.checks;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.startup.Tomcat;

/**
 * A container: puts a web application in, asks it about plans, takes it out again and tells whether its class loader
 * goes.
 */
final class TomcatHost {

    private static final int TRIES = 30;
    private static final int MILLIS = 1_000;

    /** What an application leaves behind is a warning; that the machine is slow is another. */
    private static final Map<Logger, Level> LOGS = Map.of(
            Logger.getLogger("org.apache"), Level.WARNING,
            Logger.getLogger("org.apache.catalina.util.SessionIdGeneratorBase"), Level.SEVERE);

    private final Tomcat tomcat = new Tomcat();
    private final ReferenceQueue<ClassLoader> gone = new ReferenceQueue<>();

    private TomcatHost(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("webapps"));
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        tomcat.getHost();
        tomcat.setAddDefaultWebXmlToWebapp(false); // which asks for JSP
        tomcat.start();
    }

    /** WAR, plans; works in the current folder. */
    public static void main(String[] args) throws Exception {
        LOGS.forEach(Logger::setLevel);
        var host = new TomcatHost(Path.of("tomcat").toAbsolutePath());
        var query = Arrays.stream(args)
                .skip(1)
                .map(plan -> "plan=" + URLEncoder.encode(plan, StandardCharsets.UTF_8))
                .collect(joining("&"));
        var loader = host.deployAskAndUndeploy(args[0], query);
        useRecords();
        System.out.println("class loader " + (host.goes(loader) ? "gone" : "still there"));
        host.tomcat.stop();
        host.tomcat.destroy();
    }

    private WeakReference<ClassLoader> deployAskAndUndeploy(String war, String query) throws IOException {
        var context = tomcat.addWebapp("", war);
        var loader = new WeakReference<>(context.getLoader().getClassLoader(), gone);
        int port = tomcat.getConnector().getLocalPort();
        try (var answer = URI.create("http://localhost:" + port + "/reports?" + query)
                .toURL()
                .openStream()) {
            answer.transferTo(System.out);
        }
        tomcat.getHost().removeChild(context);
        return loader;
    }

    /**
     * JDK 17 keeps the type of a component of the record that was last compared, hashed or printed for the first time,
     * and with it one class loader (JDK-8078641, mended in JDK 18). A host has records, too, which take its place.
     */
    private static void useRecords() {
        record Named(String name) {}
        var named = new Named("a");
        named.equals(new Named("b"));
        named.hashCode();
        named.toString();
    }

    private boolean goes(WeakReference<ClassLoader> loader) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            System.gc();
            if (gone.remove(MILLIS) == loader) {
                return true;
            }
        }
        return false;
    }
}
