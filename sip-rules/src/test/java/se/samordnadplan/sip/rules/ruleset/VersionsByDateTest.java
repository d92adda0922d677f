package se.samordnadplan.sip.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Citation;
import se.samordnadplan.sip.rules.Extends;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSetStatus;
import se.samordnadplan.sip.rules.RuleSets;

/** Which version of a file, and of the set it extends, a date chooses. */
class VersionsByDateTest {

    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2022-12-31, 2", "2023-01-01, 3"})
    void citeWhatIsInForceOnTheDate(LocalDate date, String section) throws Exception {
        assertThat(on("routine.yaml", date).rules().get(id("consent-recorded")).citationsOn(date))
                .containsExactly(new Citation("Rutin för samordnad individuell plan", section));
    }

    @Test
    void inheritNothingFromTheirEarlierVersions() throws Exception {
        assertThat(on("routine.yaml", LocalDate.of(2012, 1, 1)).rules()).doesNotContainKey(id("deadline-approaching"));
        assertThat(on("routine.yaml", IN_2026).rules()).containsKey(id("deadline-approaching"));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, 2012, BEFORE_STATED_PERIOD, 2010-01-01",
        "2012-01-01, 2012, IN_FORCE, 2010-01-01",
        "2017-12-31, 2012, IN_FORCE, 2010-01-01",
        "2018-01-01, 2012, IN_FORCE, 2018-01-01",
        "2019-12-31, 2012, IN_FORCE, 2018-01-01",
        "2020-01-01, 2012, PAST_STATED_PERIOD, 2018-01-01",
        "2020-06-01, 2012, PAST_STATED_PERIOD, 2018-01-01",
        "2020-06-02, 2020-11-02, BEFORE_STATED_PERIOD, 2018-01-01",
        "2020-11-01, 2020-11-02, BEFORE_STATED_PERIOD, 2018-01-01",
        "2020-11-02, 2020-11-02, IN_FORCE, 2018-01-01",
        "2100-12-31, 2020-11-02, IN_FORCE, 2018-01-01"
    })
    void applyTheNearestVersionAndSayHowTheDateLiesToIt(
            LocalDate date, String version, RuleSetStatus status, String parent) throws Exception {
        var active = on("routine.yaml", date);

        assertThat(active.version()).isEqualTo(version);
        assertThat(active.status()).isEqualTo(status);
        assertThat(active.parent()).isEqualTo(new Extends("national", parent));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, first, IN_FORCE",
        "2020-01-02, first, PAST_STATED_PERIOD",
        "2020-01-03, first, PAST_STATED_PERIOD",
        "2020-01-04, second, BEFORE_STATED_PERIOD",
        "2020-01-31, second, IN_FORCE",
        "2020-02-01, second, PAST_STATED_PERIOD"
    })
    void applyTheEarlierOfTwoVersionsThatAreEquallyNear(LocalDate date, String version, RuleSetStatus status)
            throws Exception {
        var file = Files.writeString(folder.resolve("gap.yaml"), """
                formatVersion: "1.0"
                id: gap
                extends: national
                title: {sv: Lucka, en: Gap}
                versions:
                  - {version: first, from: 2019-12-01, to: 2020-01-01}
                  - {version: second, from: 2020-01-05, to: 2020-01-31}
                """);
        var active = RuleSets.load(file).on(date);

        assertThat(active.version()).isEqualTo(version);
        assertThat(active.status()).isEqualTo(status);
    }

    private static ActiveRules on(String file, LocalDate date) throws IOException, RuleSetException {
        return RuleSetFolder.good(file).on(date);
    }

    private static RuleId id(String value) {
        return RuleId.of(value);
    }
}
