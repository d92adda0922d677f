package se.samordnadplan.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.ClassFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the last release promised in Java still holds. */
class ApiIT {

    /** {@code MODULE.jar}, as written when the last release was made; nothing before the first. */
    private static final Path BASELINE = Release.ROOT.resolve("release/baseline");

    @ParameterizedTest
    @ValueSource(strings = {"sip-model", "sip-rules", "sip-rules-test", "sip-validation"})
    void keepsWhatTheLastReleasePromised(String module) throws IOException {
        var baseline = BASELINE.resolve(module + ".jar");
        var released = Api.of(Release.get().staged(module, ".jar"));

        if (System.getProperty("sip.baseline").equals("write")) {
            Files.createDirectories(BASELINE);
            Files.write(baseline, released.jar());
        }
        assumeTrue(Files.exists(baseline), "nothing has been released yet");
        assertThat(Api.breaks(Api.of(baseline), released)).isEmpty();
    }

    @Test
    void noticesAMethodThatIsGone() throws IOException {
        var broken = changed(
                file -> file.getMethods().removeIf(method -> method.getName().equals("create")));

        assertThat(Api.breaks(validation(), broken))
                .contains("se.samordnadplan.sip.validation.SipValidator", "create()");
    }

    @Test
    void noticesAClassThatIsNoLongerPublic() throws IOException {
        var broken = changed(file -> file.setAccessFlags(AccessFlag.clear(file.getAccessFlags(), AccessFlag.PUBLIC)));

        assertThat(Api.breaks(validation(), broken)).contains("se.samordnadplan.sip.validation.SipValidator");
    }

    @Test
    void hasNothingAgainstAMethodMore() throws IOException {
        var older = changed(
                file -> file.getMethods().removeIf(method -> method.getName().equals("create")));

        assertThat(Api.breaks(older, validation())).isEmpty();
    }

    private static Api validation() throws IOException {
        return Api.of(Release.get().staged("sip-validation", ".jar"));
    }

    private static Api changed(Consumer<ClassFile> change) throws IOException {
        return Api.of(Release.get().staged("sip-validation", ".jar"), file -> {
            if (file.getName().equals("se.samordnadplan.sip.validation.SipValidator")) {
                change.accept(file);
            }
        });
    }
}
