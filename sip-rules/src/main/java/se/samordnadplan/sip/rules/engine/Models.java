package se.samordnadplan.sip.rules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** Finds compiled rules: the classes that the build generates from DRL. */
final class Models {

    private static final String SHIPPED = "se.samordnadplan:sip-rules";

    private Models() {}

    /** The rules of this library. */
    static Model shipped() {
        try {
            return of(classes(Models.class.getClassLoader(), SHIPPED).get(0));
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The compiled rules [" + index(SHIPPED) + "] are missing."
                            + " Maybe the jar of sip-rules was repackaged without its META-INF folder.",
                    e);
        }
    }

    /** The classes generated for a jar of a user's. */
    static List<Class<?>> generated(@Nullable ClassLoader loader, String artifact) {
        try {
            return classes(loader, artifact);
        } catch (IOException | ClassNotFoundException | LinkageError e) {
            throw new IllegalArgumentException(
                    "The compiled rules [" + index(artifact)
                            + "] are missing. Maybe the module names another artifact than"
                            + " groupId:artifactId of its pom, or that pom lacks generateModel or the dependency drools-model-compiler.",
                    e);
        }
    }

    private static List<Class<?>> classes(@Nullable ClassLoader loader, String artifact)
            throws IOException, ClassNotFoundException {
        var classes = new ArrayList<Class<?>>();
        try (var index = open(loader, index(artifact))) {
            var lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8)).lines();
            for (var name : lines.skip(1)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList()) {
                classes.add(Class.forName(name, true, loader));
            }
        }
        if (classes.isEmpty()) {
            throw new ClassNotFoundException(index(artifact));
        }
        return classes;
    }

    private static InputStream open(@Nullable ClassLoader loader, String index) throws IOException {
        var in = loader == null ? null : loader.getResourceAsStream(index);
        if (in == null) {
            throw new IOException(index);
        }
        return in;
    }

    /** Written by the build; a line with a version, then the names of the generated classes. */
    private static String index(String artifact) {
        return "META-INF/kie/" + artifact.replace(':', '/') + "/drools-model";
    }

    /** The rules of a generated class. */
    static Model of(Class<?> generated) {
        if (!Model.class.isAssignableFrom(generated)) {
            throw new IllegalArgumentException("The class [" + generated.getName() + "] is no compiled rules."
                    + " Maybe name the class on the second line of META-INF/kie/<groupId>/<artifactId>/drools-model.");
        }
        try {
            return (Model) generated.getConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalArgumentException(
                    "The compiled rules [" + generated.getName() + "] cannot be made."
                            + " Maybe they were compiled with another version of Drools.",
                    e);
        }
    }
}
