package se.samordnadplan.example.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The forms of the example, as CSV and as a workbook. */
final class SampleForms {

    static final Path CSV = Path.of("forms.csv");
    static final Path REPORT = Path.of("forms.report.txt");

    private SampleForms() {}

    static byte[] csv() {
        try {
            return Files.readAllBytes(CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same rows as cells of a workbook, whose dates are dates and whose numbers are numbers. */
    static byte[] workbook() throws FormFileException {
        var rows = CsvForms.read(csv()).rows();
        return workbook(sheet -> {
            for (var column : Column.values()) {
                sheet.value(0, column.ordinal(), column.heading);
            }
            rows.forEach(row -> row.cells.forEach((column, cell) -> put(sheet, row.number - 1, column, cell)));
        });
    }

    private static void put(Worksheet sheet, int row, Column column, String cell) {
        if (column.kind == Kind.DATE && cell.matches("[0-9-]+")) {
            sheet.value(row, column.ordinal(), LocalDate.parse(cell));
            sheet.style(row, column.ordinal()).format("yyyy-mm-dd").set();
        } else if (cell.matches("[0-9]+")) {
            sheet.value(row, column.ordinal(), Long.valueOf(cell));
        } else {
            sheet.value(row, column.ordinal(), cell);
        }
    }

    static byte[] workbook(Consumer<Worksheet> filling) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "forms", "1.0")) {
            filling.accept(workbook.newWorksheet("Blanketter"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String headings() {
        return Arrays.stream(Column.values()).map(column -> column.heading).collect(Collectors.joining(";"));
    }
}
