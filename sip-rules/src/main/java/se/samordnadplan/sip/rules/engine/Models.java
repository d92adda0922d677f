package se.samordnadplan.sip.rules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** Finds compiled rules: the classes that the build generates from DRL. */
final class Models {

    /** Written by the build; a line with a version, then the name of the generated class. */
    static final String INDEX = "/META-INF/kie/se.samordnadplan/sip-rules/drools-model";

    private Models() {}

    /** The rules of this library. */
    static Model shipped() {
        try (var index = Models.class.getResourceAsStream(INDEX)) {
            if (index == null) {
                throw broken(null);
            }
            var lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8)).lines();
            var name = lines.skip(1).findFirst().orElseThrow(() -> broken(null));
            return of(Class.forName(name.strip(), true, Models.class.getClassLoader()));
        } catch (IOException | ClassNotFoundException e) {
            throw broken(e);
        }
    }

    /** The rules of a generated class. */
    static Model of(Class<?> generated) {
        if (!Model.class.isAssignableFrom(generated)) {
            throw new IllegalArgumentException("The class [" + generated.getName() + "] is no compiled rules."
                    + " Maybe name the class on the second line of META-INF/kie/<groupId>/<artifactId>/drools-model.");
        }
        try {
            return (Model) generated.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "The compiled rules [" + generated.getName() + "] cannot be made."
                            + " Maybe they were compiled with another version of Drools.",
                    e);
        }
    }

    private static IllegalStateException broken(@Nullable Throwable cause) {
        return new IllegalStateException(
                "The compiled rules [" + INDEX + "] are missing."
                        + " Maybe the jar of sip-rules was repackaged without its META-INF folder.",
                cause);
    }
}
