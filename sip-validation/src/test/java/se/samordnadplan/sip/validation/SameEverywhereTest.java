package se.samordnadplan.sip.validation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.Language;

/** Every byte of a report is the same under every default locale, time zone and charset. */
class SameEverywhereTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final String HERE = digest();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getTimeZone(System.getProperty("user.timezone", "UTC"));

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    static Stream<Arguments> placesOnEarth() {
        return Stream.of(
                Arguments.of("sv-SE", "Europe/Stockholm"),
                Arguments.of("en-US", "America/Los_Angeles"),
                Arguments.of("tr-TR", "UTC"),
                Arguments.of("ar-EG-u-nu-arab", "Pacific/Auckland"),
                Arguments.of("th-TH-u-ca-buddhist", "Europe/Stockholm"));
    }

    @ParameterizedTest
    @MethodSource("placesOnEarth")
    void isAReportInThisProcess(String tag, String timeZone) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));

        assertThat(digest()).isEqualTo(HERE);
    }

    @Test
    void isAReportInAnotherProcess() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Auckland",
                        "-Dfile.encoding=US-ASCII",
                        "-Dsip.root=" + TestPlan.root(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Digest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(output).isEqualTo(HERE);
    }

    private static String digest() {
        var validator = SipValidator.create();
        return TestPlan.all()
                .map(document -> validator.validate(TestPlan.read(document).bytes(), MON_2026_03_02))
                .flatMap(report ->
                        Stream.of(report.toJson(), report.in(Language.EN).toJsonLine()))
                .collect(joining())
                .transform(text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Prints the digest of all reports. */
    static final class Digest {

        private Digest() {}

        public static void main(String[] args) {
            System.out.print(digest());
        }
    }
}
