package se.samordnadplan.example.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class FormFileTest {

    @Test
    void countsRowsAsASpreadsheetDoes() throws FormFileException {
        var csv = "\uFEFF" + SampleForms.headings() + "\n\n" + "A" + ";".repeat(42) + "\n" + ";".repeat(42) + "\nB"
                + ";".repeat(42);
        var rows = CsvForms.read(csv.getBytes(StandardCharsets.UTF_8)).rows();

        assertThat(rows).extracting(row -> row.number + " " + row.cells).containsExactly("3 {FORM=A}", "5 {FORM=B}");
    }

    @Test
    void refusesColumnsThatWouldGetLost() {
        var headings = SampleForms.headings();

        refuses(headings.replace("KVÅ-kod", "Kod")).hasMessage("Kolumn 43 har en okänd rubrik.");
        refuses(headings.replace(";KVÅ-kod", "")).hasMessage("Kolumnen KVÅ-kod saknas.");
        refuses(headings + ";Mål").hasMessage("Två kolumner har samma rubrik.");
    }

    @Test
    void refusesAFileThatIsNoCsv() {
        var sample = new String(SampleForms.csv(), StandardCharsets.UTF_8);

        refuses(sample.replace("Siv Formulin", "\"Siv Formulin"))
                .hasMessage("Rad 5 är inte riktig CSV. Kanske saknas ett citattecken.");
        assertThatThrownBy(() -> CsvForms.read(sample.getBytes(Charset.forName("windows-1252"))))
                .isInstanceOf(FormFileException.class)
                .hasMessage("Filen är inte UTF-8. Spara den som CSV UTF-8.");
    }

    @Test
    void refusesAFileThatIsNoWorkbook() {
        assertThatThrownBy(() -> XlsxForms.read(SampleForms.csv()))
                .isInstanceOf(FormFileException.class)
                .hasMessage("Filen kan inte läsas som XLSX.");
    }

    @Test
    void takesAFormulaOfAWorkbookForText() throws FormFileException {
        var workbook = SampleForms.workbook(sheet -> {
            for (var column : Column.values()) {
                sheet.value(0, column.ordinal(), column.heading);
            }
            sheet.formula(1, Column.GOAL.ordinal(), "1+1");
            sheet.formula(1, Column.NEED_SEEN_ON.ordinal(), "TODAY()");
        });

        var row = XlsxForms.read(workbook).rows().get(0);

        assertThat(row.cells).isEqualTo(Map.of(Column.GOAL, "=1+1", Column.NEED_SEEN_ON, "=TODAY()"));
        assertThat(FormPlan.of(row).faults())
                .containsExactly("Fel i Behov konstaterat: Skriv ett datum som 2026-02-05.");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refuses(String csv) {
        return assertThatThrownBy(() -> CsvForms.read(csv.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FormFileException.class);
    }
}
