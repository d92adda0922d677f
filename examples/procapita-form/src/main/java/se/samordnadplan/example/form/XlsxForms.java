package se.samordnadplan.example.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads forms from the only sheet of a workbook. */
final class XlsxForms {

    private XlsxForms() {}

    static FormFile read(byte[] xlsx) throws FormFileException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(false, true))) {
            var sheets = workbook.getSheets().toList();
            if (sheets.size() != 1) {
                throw new FormFileException("Filen ska ha ett enda blad.");
            }
            return read(sheets.get(0));
        } catch (IOException | ExcelReaderException e) {
            // no cause: it may quote a cell
            throw new FormFileException("Filen kan inte läsas som XLSX.");
        }
    }

    private static FormFile read(Sheet sheet) throws IOException, FormFileException {
        var file = new FormFile();
        for (var row : sheet.read()) {
            file.add(row.getRowNum(), cells(row, file));
        }
        return file;
    }

    /** A spreadsheet may leave out the empty cells at the end of a row, or keep more of them than there are columns. */
    private static List<String> cells(Row row, FormFile file) {
        var cells = new ArrayList<String>();
        row.forEach(cell -> cells.add(cell == null ? "" : text(cell, file)));
        while (cells.size() < file.width()) {
            cells.add("");
        }
        while (cells.size() > file.width() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** A formula is text like any other, whatever it came to when the file was saved. */
    private static String text(Cell cell, FormFile file) {
        if (cell.getFormula() != null) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        return file.holdsDates(cell.getColumnIndex())
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().toPlainString();
    }
}
