package se.samordnadplan.sip.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * The library as a host has it: the packaged jars and what they need at run time, and nothing else of this build. Only the
 * JSON of a report comes out, because the classes within have nothing to do with those of the tests.
 */
final class PublishedLibrary implements AutoCloseable {

    private final URLClassLoader loader;
    private final Map<String, Object> validators = new HashMap<>();

    PublishedLibrary(Collection<Path> jars) {
        loader = new URLClassLoader(
                jars.stream().map(PublishedLibrary::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The jar of this module and those that it needs at run time, as the build listed them. */
    static List<Path> jars() {
        try {
            var needed =
                    Files.readString(Path.of(System.getProperty("sip.runtime"))).strip();
            return Stream.concat(
                            Stream.of(System.getProperty("sip.jar")),
                            Arrays.stream(needed.split(System.getProperty("path.separator"))))
                    .map(Path::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ClassLoader loader() {
        return loader;
    }

    ValidationReport judge(Expectation row) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader); // where Hibernate Validator looks for its parts
        try {
            return ValidationReport.parse(judge(row.ruleSet(), Files.readAllBytes(row.document()), row.asOf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The library refuses to work.", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What a host calls: {@code SipValidator.create().with(RuleSets.shipped(id)).validate(json, asOf).toJson()}. */
    private String judge(String id, byte[] json, LocalDate asOf) throws ReflectiveOperationException {
        var validator = validators.get(id);
        if (validator == null) {
            validator = validator(id);
            validators.put(id, validator);
        }
        var option = loader.loadClass("se.samordnadplan.sip.validation.ValidationOption");
        var report = validator
                .getClass()
                .getMethod("validate", byte[].class, LocalDate.class, option.arrayType())
                .invoke(validator, json, asOf, Array.newInstance(option, 0));
        return (String) report.getClass().getMethod("toJson").invoke(report);
    }

    private Object validator(String id) throws ReflectiveOperationException {
        var created = loader.loadClass("se.samordnadplan.sip.validation.SipValidator")
                .getMethod("create")
                .invoke(null);
        var ruleSet = loader.loadClass("se.samordnadplan.sip.rules.RuleSets")
                .getMethod("shipped", String.class)
                .invoke(null, id);
        return created.getClass().getMethod("with", ruleSet.getClass()).invoke(created, ruleSet);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
