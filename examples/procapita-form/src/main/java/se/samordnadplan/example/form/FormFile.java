package se.samordnadplan.example.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A file of forms: a heading for each column, then a row for each form. Its cells are text. */
final class FormFile {

    private final List<Row> rows = new ArrayList<>();
    private List<Column> columns = List.of();

    /** A form as it stands in the file. */
    static final class Row {
        /** As a spreadsheet counts, the headings being row 1. */
        final int number;

        /** Those that are not blank, without the white space around them. */
        final Map<Column, String> cells = new EnumMap<>(Column.class);

        /** Why it is no form, in words; empty where it is one. */
        final List<String> faults = new ArrayList<>();

        private Row(int number) {
            this.number = number;
        }
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The number of columns, once the headings are known. */
    int width() {
        return columns.size();
    }

    /** Whether a column, counted from 0, holds dates. */
    boolean holdsDates(int column) {
        return column < columns.size() && columns.get(column).kind == Kind.DATE;
    }

    /** Takes the next row of the file. Rows without anything are passed over. */
    void add(int number, List<String> cells) throws FormFileException {
        if (columns.isEmpty()) {
            columns = columns(cells);
        } else if (!cells.stream().allMatch(String::isBlank)) {
            rows.add(row(number, cells));
        }
    }

    /** A column that nobody knows would be lost, and so would the second of two that are headed alike. */
    private static List<Column> columns(List<String> headings) throws FormFileException {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < headings.size(); i++) {
            int place = i + 1;
            columns.add(Column.headed(headings.get(i).strip())
                    .orElseThrow(() -> new FormFileException("Kolumn " + place + " har en okänd rubrik.")));
        }
        for (var column : Column.values()) {
            if (!columns.contains(column)) {
                throw new FormFileException("Kolumnen " + column.heading + " saknas.");
            }
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new FormFileException("Två kolumner har samma rubrik.");
        }
        return columns;
    }

    private Row row(int number, List<String> cells) {
        var row = new Row(number);
        if (cells.size() != columns.size()) {
            row.faults.add("Raden har " + cells.size() + " celler, men det finns " + columns.size() + " kolumner.");
            return row;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                row.cells.put(columns.get(i), cells.get(i).strip());
            }
        }
        return row;
    }
}
