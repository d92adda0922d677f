package se.samordnadplan.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The jars and all they need in a class loader of their own, as a host has them that replaces its applications while it runs. */
class RedeployIT {

    private static final int TIMES = Integer.getInteger("sip.redeploy.times", 3);
    private static final int THREADS = 4;

    /** The virtual machine makes a few classes sooner or later; an application that stays has ten times as many. */
    private static final int MORE_CLASSES = 500;

    /** Of collections that are waited for. */
    private static final int ROUNDS = 20;

    /** Of the host: they outlive what is deployed. */
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void leavesNothingBehindHoweverOftenItIsReplaced() throws Exception {
        runOnAllThreads(List::of);
        var threadsBefore = HostThreads.all();
        var hooks = HostThreads.shutdownHooks();
        var beans = ManagementFactory.getPlatformMBeanServer().queryNames(null, null);
        var classes = new ArrayList<Integer>();

        var loaders = new ArrayList<WeakReference<ClassLoader>>();
        for (int time = 0; time < TIMES; time++) {
            loaders.add(deploy());
            assertThat(left(loaders)).isSubsetOf(time);
            classes.add(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }

        assertThat(HostThreads.all()).isEqualTo(threadsBefore);
        assertThat(HostThreads.foreignLocals()).isEmpty();
        assertThat(HostThreads.shutdownHooks()).isEqualTo(hooks);
        assertThat(ManagementFactory.getPlatformMBeanServer().queryNames(null, null))
                .isEqualTo(beans);
        assertThat(classes.get(TIMES - 1)).isLessThan(classes.get(1) + MORE_CLASSES);
    }

    /** Judges on all threads of the host, then forgets everything. */
    private WeakReference<ClassLoader> deploy() throws Exception {
        try (var loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            var deployed =
                    loader.loadClass(Deployed.class.getName()).getConstructor().newInstance();
            assertThat(deployed).isNotInstanceOf(Deployed.class);
            @SuppressWarnings("unchecked") // declared so, in the class of the same name
            var work = (Callable<List<String>>) deployed;
            assertThat(runOnAllThreads(work)).containsOnly(new Deployed().call());
            return new WeakReference<>(loader);
        }
    }

    private List<List<String>> runOnAllThreads(Callable<List<String>> work) throws Exception {
        var results = new ArrayList<List<String>>();
        for (var result : threads.invokeAll(Collections.nCopies(THREADS, work))) {
            results.add(result.get());
        }
        return results;
    }

    private static URL[] classPath() throws Exception {
        var urls = new ArrayList<URL>();
        for (var entry : Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator))) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(new URL[0]);
    }

    /**
     * Which are left when all has been collected that can be: the last may be, because Java 17 keeps the type of the record
     * that was last asked whether it equals another.
     */
    private static List<Integer> left(List<WeakReference<ClassLoader>> loaders) {
        int round = 0;
        do {
            letGoOfWhatIsHeldSoftly();
            System.gc();
            round++;
        } while (round < ROUNDS && count(loaders) > 1);
        return IntStream.range(0, loaders.size())
                .filter(number -> loaders.get(number).get() != null)
                .boxed()
                .toList();
    }

    private static long count(List<WeakReference<ClassLoader>> loaders) {
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }

    /** Java does before it says that memory does not suffice. Buffers of Jackson are held so, by threads. */
    private static void letGoOfWhatIsHeldSoftly() {
        var bytes = Math.toIntExact(Math.min(Runtime.getRuntime().maxMemory(), Integer.MAX_VALUE - 8));
        assertThatThrownBy(() -> new byte[bytes].clone()).isInstanceOf(OutOfMemoryError.class);
    }
}
