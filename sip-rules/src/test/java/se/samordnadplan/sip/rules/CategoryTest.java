package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.engine.RuleBase;
import se.samordnadplan.sip.rules.engine.RuleDescription;

/** The categories follow the chapters of the catalogue. */
class CategoryTest {

    private static final Map<Integer, Category> CHAPTERS = Map.of(
            1, Category.KIND,
            3, Category.INVITATION,
            4, Category.MEETING,
            5, Category.GOAL,
            6, Category.ACTIVITY,
            7, Category.RESPONSIBILITY,
            8, Category.FOLLOW_UP,
            9, Category.CLOSURE,
            10, Category.DISCHARGE,
            11, Category.CHRONOLOGY);

    static Stream<String> rules() throws IOException {
        try (var in = CategoryTest.class.getResourceAsStream("/META-INF/sip/catalogue.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.endsWith("; 12")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areThoseOfTheChapter(String line) {
        var rule = line.split("; ")[0];
        int chapter = Integer.parseInt(line.split("; ")[1]);

        assertThat(RuleBase.shipped().only(rule).rules())
                .extracting(RuleDescription::category)
                .containsExactly(
                        chapter == 2
                                ? needOrConsent(rule).name()
                                : CHAPTERS.get(chapter).name());
    }

    /** The second chapter has both. */
    private static Category needOrConsent(String rule) {
        return rule.startsWith("need-") || rule.equals("initiator-recorded") ? Category.NEED : Category.CONSENT;
    }
}
