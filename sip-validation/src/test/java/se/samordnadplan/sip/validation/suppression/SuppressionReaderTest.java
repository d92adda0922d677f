package se.samordnadplan.sip.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.validation.report.FindingTexts;

class SuppressionReaderTest {

    /** Every check before the rules has a message. */
    @Test
    void knowsOfEveryCheckWhetherItCanBeSuppressed() {
        var checks = Messages.of(FindingTexts.class, "messages").keys(Language.EN).stream()
                .map(key -> key.split("\\.")[0])
                .distinct();

        assertThat(Stream.concat(SuppressionReader.CONSTRAINTS.stream(), SuppressionReader.NEVER.stream()))
                .as("a new check belongs into one of the lists of SuppressionReader")
                .containsExactlyInAnyOrderElementsOf(checks.toList());
    }
}
