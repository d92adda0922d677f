package se.samordnadplan.example.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.samordnadplan.example.form.FormRegister.Registered;
import se.samordnadplan.sip.model.SipJson;

class FormRegisterTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private final FormRegister register = new FormRegister();

    @Test
    void tellsOfEachRowWhatIsWrongInWhichColumn() throws Exception {
        assertThat(lines(CsvForms.read(SampleForms.csv()))).isEqualTo(report());
    }

    @Test
    void losesNoRow() throws Exception {
        assertThat(register.register(CsvForms.read(SampleForms.csv()), MON_2026_03_02))
                .extracting(Registered::number, registered -> registered.document() != null)
                .containsExactly(
                        row(2, true),
                        row(3, true),
                        row(4, false),
                        row(5, true),
                        row(6, true),
                        row(7, false),
                        row(8, false));
    }

    @Test
    void registersAWorkbookLikeACsvFile() throws Exception {
        // only CSV has rows that end too early
        var withoutShortRow = report().replaceAll("(?s)Rad 7.*?(?=Rad 8)", "");
        var workbook = XlsxForms.read(SampleForms.workbook());

        assertThat(lines(workbook)).isEqualTo(withoutShortRow);
        assertThat(documents(workbook)).isEqualTo(documents(CsvForms.read(SampleForms.csv())));
    }

    @Test
    void keepsWhatLooksLikeAFormulaAsText() throws Exception {
        var plan = SipJson.read(documents(CsvForms.read(SampleForms.csv())).get(3));

        assertThat(plan.individual().name()).isEqualTo("=1+1");
        assertThat(plan.goals().get(0).description()).isEqualTo("=HYPERLINK(\"http://example.org\")");
    }

    private String lines(FormFile file) {
        return String.join(
                        "\n",
                        register.register(file, MON_2026_03_02).stream()
                                .flatMap(registered -> registered.lines().stream())
                                .toList())
                + "\n";
    }

    private List<String> documents(FormFile file) {
        return register.register(file, MON_2026_03_02).stream()
                .map(Registered::document)
                .filter(document -> document != null)
                .toList();
    }

    private static String report() throws IOException {
        return Files.readString(SampleForms.REPORT, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static Tuple row(int number, boolean registered) {
        return tuple(number, registered);
    }
}
