package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samordnadplan.sip.validation.ReportAssert.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

class InputKindsTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final SipValidator VALIDATOR = SipValidator.create();

    static Stream<Path> documents() {
        return TestPlan.all();
    }

    static Stream<Path> documentsWithoutFaultsOfReading() {
        return documents().filter(InputKindsTest::isReadWithoutFaults);
    }

    private static boolean isReadWithoutFaults(Path document) {
        try {
            return VALIDATOR.validate(document, MON_2026_03_02).findings().stream()
                    .noneMatch(finding -> finding.category() == Category.READING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("documents")
    void saysTheSameOfADocumentHoweverItIsGiven(Path document) throws IOException {
        var bytes = Files.readAllBytes(document);
        var text = Files.readString(document);
        var report = VALIDATOR.validate(bytes, MON_2026_03_02);

        assertThat(VALIDATOR.validate(new ByteArrayInputStream(bytes), MON_2026_03_02))
                .isEqualTo(report);
        assertThat(VALIDATOR.validate(document, MON_2026_03_02, ValidationOption.document("x")))
                .isEqualTo(VALIDATOR.validate(bytes, MON_2026_03_02, ValidationOption.document("x")));
        assertThat(VALIDATOR.validate(text, MON_2026_03_02).findings()).isEqualTo(report.findings());
        assertThat(VALIDATOR.validate(new StringReader(text), MON_2026_03_02))
                .isEqualTo(VALIDATOR.validate(text, MON_2026_03_02));
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("documentsWithoutFaultsOfReading")
    void saysTheSameOfAPlanWithoutLinesAndColumns(Path document) throws IOException {
        var bytes = Files.readAllBytes(document);
        var read = VALIDATOR.validate(bytes, MON_2026_03_02);
        SipPlan plan = SipJson.read(bytes);

        var built = VALIDATOR.validate(plan, MON_2026_03_02);

        assertThat(built.findings())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line", "column")
                .isEqualTo(read.findings())
                .allMatch(finding -> finding.line() == null && finding.column() == null);
        assertThat(built.deadlines()).isEqualTo(read.deadlines());
        assertThat(built.checklist()).isEqualTo(read.checklist());
        assertThat(built.plan().sha256()).isNull();
    }

    @Test
    void tellsLineAndColumnOfTheValueOrOfTheNearestOneAroundIt() {
        var report = VALIDATOR.validate(TestPlan.example("14").bytes(), MON_2026_03_02);

        assertThat(report.findings())
                .filteredOn(finding -> finding.line() == null)
                .isEmpty();
        assertThat(place(VALIDATOR.validate("{\n \"åäö\": 1}", MON_2026_03_02))).isEqualTo("1:1");
        assertThat(place(VALIDATOR.validate(
                        "{\"formatVersion\": \"1.0\",\n  \"id\": \"åäö\", \"status\": 1}", MON_2026_03_02)))
                .isEqualTo("2:26");
    }

    private static String place(ValidationReport report) {
        Finding first = report.findings().get(0);
        return first.line() + ":" + first.column();
    }

    @Test
    void tellsTheDigestOfTheBytesRead() throws IOException {
        var bytes = "{}".getBytes(StandardCharsets.UTF_8);
        var digest = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

        assertThat(VALIDATOR.validate(bytes, MON_2026_03_02).plan().sha256()).isEqualTo(digest);
        assertThat(VALIDATOR
                        .validate(new ByteArrayInputStream(bytes), MON_2026_03_02)
                        .plan()
                        .sha256())
                .isEqualTo(digest);
        assertThat(VALIDATOR.validate("{}", MON_2026_03_02).plan().sha256()).isNull();
        assertThat(VALIDATOR
                        .validate(new StringReader("{}"), MON_2026_03_02)
                        .plan()
                        .sha256())
                .isNull();
    }

    @Test
    void tellsNoDigestOfADocumentOverTheLimit() throws IOException {
        var bytes = " ".repeat(ReadLimits.DEFAULT.maxBytes() + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(VALIDATOR.validate(bytes, MON_2026_03_02).plan().sha256()).isNull();
        assertThat(VALIDATOR
                        .validate(new ByteArrayInputStream(bytes), MON_2026_03_02)
                        .plan()
                        .sha256())
                .isNull();
    }

    @Test
    void namesTheDocumentAsAskedAndAFileByItsPath(@TempDir Path folder) throws IOException {
        var file =
                Files.write(folder.resolve("plan.json"), TestPlan.established().bytes());

        assertThat(VALIDATOR.validate(file, MON_2026_03_02).document()).isEqualTo(file.toString());
        assertThat(VALIDATOR
                        .validate(file, MON_2026_03_02, ValidationOption.document("-"))
                        .document())
                .isEqualTo("-");
        assertThat(VALIDATOR
                        .validate(TestPlan.established().bytes(), MON_2026_03_02)
                        .document())
                .isNull();
        assertThat(VALIDATOR
                        .validate(TestPlan.established().plan(), MON_2026_03_02, ValidationOption.document("plan 7"))
                        .document())
                .isEqualTo("plan 7");
    }

    @Test
    @SuppressWarnings("NullAway") // that is what is tested
    void refusesNull() {
        var plan = TestPlan.established().plan();

        assertThatNullPointerException().isThrownBy(() -> VALIDATOR.validate((String) null, MON_2026_03_02));
        assertThatNullPointerException().isThrownBy(() -> VALIDATOR.validate((byte[]) null, MON_2026_03_02));
        assertThatNullPointerException().isThrownBy(() -> VALIDATOR.validate((SipPlan) null, MON_2026_03_02));
        assertThatNullPointerException().isThrownBy(() -> VALIDATOR.validate((Path) null, MON_2026_03_02));
        assertThatNullPointerException().isThrownBy(() -> VALIDATOR.validate((InputStream) null, MON_2026_03_02));
        assertThatNullPointerException().isThrownBy(() -> VALIDATOR.validate((Reader) null, MON_2026_03_02));
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate(plan, null))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate(plan, MON_2026_03_02, (ValidationOption) null))
                .withMessage("option");
    }

    @Test
    void passesOnThatASourceCannotBeRead(@TempDir Path folder) {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the network");
            }
        };

        assertThatThrownBy(() -> VALIDATOR.validate(broken, MON_2026_03_02)).hasMessage("the network");
        assertThatThrownBy(() -> VALIDATOR.validate(folder.resolve("none.json"), MON_2026_03_02))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void readsNoMoreThanTheLimitAndClosesNothing() throws IOException {
        var closed = new boolean[1];
        var endless = new InputStream() {
            private int count;

            @Override
            public int read() {
                count++;
                assertThat(count).isLessThan(200);
                return ' ';
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        var limited =
                SipValidator.builder().limits(new ReadLimits(100, 64, 1000, 32)).build();

        assertThat(limited.validate(endless, MON_2026_03_02)).hasFindings("json-too-large@");
        assertThat(limited.validate(new StringReader(" ".repeat(101)), MON_2026_03_02))
                .hasFindings("json-too-large@");
        assertThat(closed).containsExactly(false);
    }
}
