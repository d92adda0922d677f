package se.samordnadplan.sip.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRulesTest {

    @Test
    void areMadeOnce() {
        assertThat(RuleBase.shipped()).isSameAs(RuleBase.shipped());
        assertThat(RuleBase.shipped().with(List.of())).isSameAs(RuleBase.shipped());
        assertThat(RuleBase.shipped().rules()).isNotEmpty();
    }

    @Test
    void fireNothingWithoutFacts() {
        var findings = new Findings(rule -> true);

        assertThat(RuleBase.shipped().fire(List.of(), findings)).isEmpty();
    }

    @Test
    void canEachBeFiredAlone() {
        for (var rule : RuleBase.shipped().rules()) {
            assertThat(RuleBase.shipped().only(rule.name()).rules()).containsExactly(rule);
        }
    }

    @ParameterizedTest
    @MethodSource("se.samordnadplan.sip.rules.engine.DrlLintTest#shippedFiles")
    void areThereToBeRead(Path source) throws IOException {
        var shipped = "/META-INF/sip/rules/" + source.getFileName();
        try (var text = RuleBase.class.getResourceAsStream(shipped)) {
            assertThat(text).as(shipped).isNotNull();
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(Files.readString(source));
        }
    }
}
