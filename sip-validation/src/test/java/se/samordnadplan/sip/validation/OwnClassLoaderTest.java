package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The library in a class loader of its own, on threads of others: a web application, or jars within a jar. */
class OwnClassLoaderTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final String PLAN = TestPlan.established().text();
    private static final String HERE =
            SipValidator.create().validate(PLAN, MON_2026_03_02).toJson();

    @Test
    void judgesOnAThreadWithoutAContextClassLoader() throws Exception {
        assertThat(judgedOnAThreadWith(null)).isEqualTo(HERE);
    }

    @Test
    void judgesOnAThreadWhoseContextClassLoaderDoesNotKnowIt() throws Exception {
        assertThat(judgedOnAThreadWith(ClassLoader.getPlatformClassLoader())).isEqualTo(HERE);
    }

    private static String judgedOnAThreadWith(@Nullable ClassLoader context) throws Exception {
        try (var own = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            var report = new CompletableFuture<String>();
            var thread = new Thread(() -> report.completeAsync(() -> judged(own), Runnable::run));
            thread.setContextClassLoader(context);
            thread.start();
            return report.get();
        }
    }

    private static String judged(ClassLoader own) {
        try {
            return (String) own.loadClass(Judge.class.getName())
                    .getMethod("judge", String.class)
                    .invoke(null, PLAN);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL[] classPath() throws Exception {
        var urls = new ArrayList<URL>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(new URL[0]);
    }

    /** Is loaded anew, and without this test. */
    public static final class Judge {

        private Judge() {}

        public static String judge(String plan) {
            return SipValidator.create()
                    .validate(plan, LocalDate.of(2026, 3, 2))
                    .toJson();
        }
    }
}
